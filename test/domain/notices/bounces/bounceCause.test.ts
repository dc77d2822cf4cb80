import { bounceCause } from "../../../../src/domain/notices/bounces/bounceCause";

test.each<[words: string, status: string, because: string, isPermanent: boolean]>([
  ["550 5.1.1 user unknown", "", "no-such-mailbox", true],
  ["550 no such user", "5.0.0", "no-such-mailbox", true],
  ["550 5.7.1 Recipient address rejected: user unknown", "5.7.1", "no-such-mailbox", true],
  ["550 5.7.1 message rejected as spam", "5.7.1", "refused", false],
  ["", "5.1.1", "no-such-mailbox", true],
  ["", "5.1.2", "domain-gone", true],
  ["", "5.4.4", "domain-gone", true],
  ["", "5.2.2", "mailbox-full", false],
  ["", "5.2.1", "no-such-mailbox", true],
  ["", "5.3.4", "refused", false],
  ["", "5.7.26", "refused", false],
  ["", "5.5.0", "other", true],
  ["", "4.4.1", "other", false],
  ["", "4.1.1", "no-such-mailbox", false],
  ["message expired", "5.4.7", "other", false],
  ["452 4.2.2 over quota", "", "mailbox-full", false],
  ["450 mailbox unavailable", "", "no-such-mailbox", false],
  ["550 sender address rejected: domain not found", "", "refused", false],
  ["552 5.1.1 mailbox full", "5.1.1", "mailbox-full", false],
  ["550 5.4.1 Recipient address rejected: Access denied", "", "no-such-mailbox", true],
  ["connected to 192.0.2.51.1, said 550", "", "other", true],
  ["邮箱已满", "", "mailbox-full", false],
  ["", "", "other", true],
])("%s %s is %s, for good: %s", (words, status, because, isPermanent) => {
  expect(bounceCause(words, status)).toEqual(expect.objectContaining({ because, isPermanent }));
});

test("the code that says most is kept", () => {
  expect(bounceCause("550 5.1.1 no such user", "5.0.0").status).toBe("5.1.1");
  expect(bounceCause("550 5.7.1 no such user", "5.1.1").status).toBe("5.1.1");
  expect(bounceCause("550 no such user")).not.toHaveProperty("status");
});
