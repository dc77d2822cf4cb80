import { isMachine } from "../../../../src/domain/book/filling/isMachine";
import { address } from "../../../support/builders";

test.each([
  ["noreply@acme.example", true],
  ["no-reply.orders@acme.example", true],
  ["mailer-daemon@acme.example", true],
  ["bob.lee@acme.example", false],
  ["info@acme.example", false],
  ["purchasing@acme.example", false],
])("%s: %s", (text, expected) => {
  expect(isMachine(address(text))).toBe(expected);
});
