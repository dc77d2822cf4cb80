import { inferRole } from "../../../src/domain/book/inferRole";
import { address } from "../../support/builders";

test.each([
  ["bob@gmail.com", "personal"],
  ["purchasing@acme.example", "purchasing"],
  ["caigou2@acme.example", "purchasing"],
  ["accounts-payable@acme.example", "finance"],
  ["tech.support@acme.example", "technical"],
  ["caiwu@acme.example", "finance"],
  ["technova@acme.example", "official"],
  ["bob.lee@acme.example", "official"],
])("%s is probably %s", (text, role) => {
  expect(inferRole(address(text), true)).toBe(role);
});

test.each([
  ["someone@stranger.example", "other"],
  ["bob@gmail.com", "personal"],
  ["purchasing@stranger.example", "purchasing"],
])("%s, who is at no domain of the client, is probably %s: never official", (text, role) => {
  expect(inferRole(address(text), false)).toBe(role);
});
