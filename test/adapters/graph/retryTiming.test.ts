import { parseRetryAfter, retryDelay } from "../../../src/adapters/graph/retryTiming";

const now = Date.parse("2026-11-24T09:00:00Z");

test.each([
  ["2", 2_000],
  ["2.128", 2_128],
  ["0", 0],
  ["Tue, 24 Nov 2026 09:00:05 GMT", 5_000],
  ["Tue, 24 Nov 2026 08:00:00 GMT", 0],
  ["soon", undefined],
  [null, undefined],
])("Retry-After %s is %s ms", (header, expected) => {
  expect(parseRetryAfter(header, now)).toBe(expected);
});

test.each([
  [{ status: 429, method: "POST", attempts: 1, retryAfter: null }, 1_000],
  [{ status: 429, method: "POST", attempts: 3, retryAfter: null }, 4_000],
  [{ status: 429, method: "POST", attempts: 4, retryAfter: null }, undefined],
  [{ status: 429, method: "GET", attempts: 1, retryAfter: "61" }, undefined],
  [{ status: 503, method: "POST", attempts: 1, retryAfter: "1" }, undefined],
  [{ status: 503, method: "GET", attempts: 1, retryAfter: "1" }, 1_000],
  [{ status: 0, method: "GET", attempts: 1, retryAfter: null }, 1_000],
  [{ status: 500, method: "GET", attempts: 1, retryAfter: null }, undefined],
  [{ status: 404, method: "GET", attempts: 1, retryAfter: "1" }, undefined],
])("%j waits %s", (question, expected) => {
  expect(retryDelay({ ...question, now, random: 0.5 })).toBe(expected);
});
