import { isFreeMail } from "../../../src/domain/address/freeMail";
import { domain } from "../../support/builders";

test.each([
  ["gmail.com", true],
  ["qq.com", true],
  ["vip.163.com", true],
  ["mail.gmail.com", true],
  ["notgmail.com", false],
  ["gmail.com.evil.example", false],
  ["acme.example", false],
])("%s: %s", (name, expected) => {
  expect(isFreeMail(domain(name))).toBe(expected);
});
