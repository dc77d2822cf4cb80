import * as fc from "fast-check";
import { parseHeaders } from "../../../src/adapters/office/parseHeaders";

test("fields are unfolded, named in lower case, and the first of several stands", () => {
  expect(
    parseHeaders(
      "Received: one\r\nReceived: two\r\nContent-Type: multipart/report;\r\n\tboundary=x\r\nAuto-Submitted:auto-replied\r\nno field\r\n: none\r\n",
    ),
  ).toEqual({
    received: "one",
    "content-type": "multipart/report; boundary=x",
    "auto-submitted": "auto-replied",
  });
});

test("whatever comes, it gives fields or none, and ends", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom("A: b", "\r\n", "\n ", ":", "__proto__: x"))),
      (parts) => {
        const fields = parseHeaders(parts.join(""));
        for (const [name, value] of Object.entries(fields)) {
          expect(name).toBe(name.toLowerCase());
          expect(typeof value).toBe("string");
        }
      },
    ),
  );
  expect(Object.keys(parseHeaders("a: b\n".repeat(200_000)))).toEqual(["a"]);
});
