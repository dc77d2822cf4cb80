import type { ClientId } from "../../../src/domain/book/book";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import rule from "../../../src/domain/rules/unknown-mailbox";
import {
  about,
  aContract,
  aDraft,
  aGreeting,
  aPage,
  aTechnicalQuestion,
  cc,
  inThread,
  saying,
  to,
  toList,
  toUnreadable,
} from "../../support/builders";
import { acme, nordlicht, solo, stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

const acmeLetsAnybody = {
  ...defaultPolicy,
  exceptions: [{ client: "acme" as ClientId, fits: { contract: { unknown: "fine" as const } }, severities: {} }],
};

testRule(rule, {
  page: stockPage,
  ok: [
    { name: "a mailbox in the book", draft: aDraft(to("sales@acme.example"), aGreeting) },
    { name: "an unlisted mailbox at a client's domain", draft: aDraft(to("new@acme.example"), aGreeting) },
    { name: "a department below a client's domain", draft: aDraft(to("new@mail.acme.example"), aGreeting) },
    { name: "a party of the deal", draft: aDraft(to("sales@acme.example"), cc("desk@fastfreight.example"), aGreeting) },
    { name: "our own people", draft: aDraft(to("li.na@ourco.example"), aGreeting) },
    { name: "a contract to Gmail, which another rule speaks of", draft: aDraft(to("somebody@gmail.com"), aContract) },
    { name: "a list, which another rule speaks of", draft: aDraft(toList("All buyers"), aContract) },
    {
      name: "an answer to a stranger who wrote first",
      draft: aDraft(to("info@stranger.example"), inThread("info@stranger.example"), aGreeting),
    },
    {
      name: "something forwarded to a colleague with one outsider, no client in it",
      draft: aDraft(to("li.na@ourco.example"), cc("desk@travel.example"), saying("Could you look after this, please?")),
    },
    {
      name: "转发给同事并抄送一位外部人员",
      draft: aDraft(to("li.na@ourco.example"), cc("desk@travel.example"), saying("请看下面的行程安排。")),
    },
    {
      name: "an announcement, which may go to anybody",
      draft: aDraft(
        to("info@stranger.example"),
        about("New catalogue"),
        saying("We are pleased to announce our new catalogue."),
      ),
    },
    {
      name: "a client for which the policy lets contracts go to anybody",
      draft: aDraft(to("sales@acme.example"), cc("info@stranger.example"), aContract),
      policy: acmeLetsAnybody,
    },
  ],
  flagged: [
    {
      name: "a stranger with a greeting",
      draft: aDraft(to("info@stranger.example"), aGreeting),
      findings: [{ messageId: "stranger", severity: "hint", address: "info@stranger.example", fixes: [] }],
    },
    {
      name: "给陌生人的问候",
      draft: aDraft(to("info@stranger.example"), saying("祝您新年快乐，万事如意！")),
      findings: [{ messageId: "stranger", severity: "hint", address: "info@stranger.example", fixes: [] }],
    },
    {
      name: "Grüße an einen Unbekannten",
      draft: aDraft(to("info@stranger.example"), saying("Frohe Weihnachten und ein gutes neues Jahr!")),
      findings: [{ messageId: "stranger", severity: "hint", address: "info@stranger.example", fixes: [] }],
    },
    {
      name: "a technical question to a stranger beside the client",
      draft: aDraft(to("tech@acme.example"), cc("sales@acme.example"), cc("lab@stranger.example"), aTechnicalQuestion),
      findings: [
        {
          messageId: "stranger",
          severity: "hint",
          address: "lab@stranger.example",
          fixes: ["add-to-book", "remove-recipient"],
        },
      ],
    },
    {
      name: "a stranger with a contract",
      draft: aDraft(to("info@stranger.example"), aContract),
      findings: [{ messageId: "stranger", severity: "warn", address: "info@stranger.example", fixes: [] }],
    },
    {
      name: "a contract to a stranger who wrote first",
      draft: aDraft(to("info@stranger.example"), inThread("info@stranger.example"), aContract),
      findings: [{ messageId: "stranger", severity: "warn", address: "info@stranger.example", fixes: [] }],
    },
    {
      name: "a contract to a colleague and one outsider",
      draft: aDraft(to("li.na@ourco.example"), cc("desk@travel.example"), aContract),
      findings: [
        { messageId: "stranger", severity: "warn", address: "desk@travel.example", fixes: ["remove-recipient"] },
      ],
    },
    {
      name: "a stranger beside a client: under it, it would not fit a contract either",
      draft: aDraft(to("sales@acme.example"), cc("info@stranger.example"), aContract),
      findings: [
        { messageId: "stranger", severity: "warn", address: "info@stranger.example", fixes: ["remove-recipient"] },
      ],
    },
    {
      name: "everyday talk to a stranger beside two clients",
      draft: aDraft(to("sales@acme.example"), to("info@nordlicht.example"), cc("kim@stranger.example"), aGreeting),
      findings: [
        {
          messageId: "stranger",
          severity: "hint",
          address: "kim@stranger.example",
          fixes: ["remove-recipient"],
        },
      ],
    },
    {
      name: "everyday talk to a private mailbox beside two clients, one of which it may belong to",
      draft: aDraft(to("sales@acme.example"), to("info@nordlicht.example"), cc("kim@gmail.com"), aGreeting),
      findings: [
        {
          messageId: "stranger",
          severity: "hint",
          address: "kim@gmail.com",
          fixes: ["remove-recipient"],
        },
      ],
    },
    {
      name: "the exception of a client that does not get the message",
      draft: aDraft(to("info@nordlicht.example"), cc("info@stranger.example"), aContract),
      page: aPage(acme, nordlicht, solo),
      policy: acmeLetsAnybody,
      findings: [
        { messageId: "stranger", severity: "warn", address: "info@stranger.example", fixes: ["remove-recipient"] },
      ],
    },
    {
      name: "a name that only ends like a client's domain",
      draft: aDraft(to("sales@notacme.example"), aContract),
      findings: [{ messageId: "stranger", severity: "warn", address: "sales@notacme.example", fixes: [] }],
    },
    {
      name: "a client's domain as the front of another",
      draft: aDraft(to("sales@acme.example.evil.example"), aContract),
      findings: [{ messageId: "stranger", severity: "warn", address: "sales@acme.example.evil.example", fixes: [] }],
    },
    {
      name: "a stranger while the book is empty",
      draft: aDraft(to("info@stranger.example"), aContract),
      page: aPage(),
      findings: [{ messageId: "stranger", severity: "hint", address: "info@stranger.example", fixes: [] }],
    },
    {
      name: "the same stranger in To and in Cc is one finding",
      draft: aDraft(to("info@stranger.example"), cc("info@stranger.example"), aContract),
      findings: [{ messageId: "stranger", severity: "warn", address: "info@stranger.example", fixes: [] }],
    },
    {
      name: "something that is no address",
      draft: aDraft(toUnreadable("bob at acme"), aContract),
      findings: [{ messageId: "unreadable", severity: "warn", fixes: [] }],
    },
  ],
});
