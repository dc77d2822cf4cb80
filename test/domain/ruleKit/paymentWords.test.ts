import { saysAccountChanged, saysThatWePay } from "../../../src/domain/ruleKit/paymentWords";

test.each([
  ["We have a new bank account at Straits Bank.", true],
  ["Our bank account has changed, see below.", true],
  ["我司银行账户已变更", true],
  ["Unsere Bankverbindung hat sich geändert: das Konto wurde gewechselt.", true],
  ["Наши банковские реквизиты изменились", true],
  ["Has your bank account changed?", false],
  ["请确认你司账户有没有更改", false],
  ["请确认贵司账户是否变更。", false],
  ["Did the bank change?", false],
  ["From now on please use our new accounts mailbox.", false],
  ["The bank is closed on Monday.", false],
  ["", false],
])("that their account is another one now: %s: %s", (text, says) => {
  expect(saysAccountChanged(text)).toBe(says);
});

test.each([
  ["We have transferred the commission today.", true],
  ["We will refund the deposit.", true],
  ["已付款，请查收", true],
  ["Please pay to our bank account.", false],
  ["", false],
])("that it is we who pay: %s: %s", (text, says) => {
  expect(saysThatWePay(text)).toBe(says);
});
