import rule from "../../../src/domain/rules/unknown-mailbox";
import { aContract, aDraft, aGreeting, aPage, cc, to, toList, toUnreadable } from "../../support/builders";
import { stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

testRule(rule, {
  page: stockPage,
  ok: [
    { name: "a mailbox in the book", draft: aDraft(to("sales@acme.example"), aGreeting) },
    { name: "an unlisted mailbox at a client's domain", draft: aDraft(to("new@acme.example"), aGreeting) },
    { name: "a department below a client's domain", draft: aDraft(to("new@mail.acme.example"), aGreeting) },
    { name: "a party of the deal", draft: aDraft(to("sales@acme.example"), cc("desk@fastfreight.example"), aGreeting) },
    { name: "our own people", draft: aDraft(to("li.na@ourco.example"), aGreeting) },
    { name: "a contract to Gmail, which another rule speaks of", draft: aDraft(to("somebody@gmail.com"), aContract) },
  ],
  flagged: [
    {
      name: "a stranger with a greeting",
      draft: aDraft(to("info@stranger.example"), aGreeting),
      findings: [{ messageId: "stranger", severity: "hint", address: "info@stranger.example", fixes: [] }],
    },
    {
      name: "a stranger with a contract",
      draft: aDraft(to("info@stranger.example"), aContract),
      findings: [{ messageId: "stranger", severity: "warn", address: "info@stranger.example", fixes: [] }],
    },
    {
      name: "a stranger beside a client",
      draft: aDraft(to("sales@acme.example"), cc("info@stranger.example"), aContract),
      findings: [
        {
          messageId: "stranger",
          severity: "warn",
          address: "info@stranger.example",
          fixes: ["add-to-book", "remove-recipient"],
        },
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
      name: "a list",
      draft: aDraft(toList("All buyers"), aContract),
      findings: [{ messageId: "list", severity: "warn", fixes: [] }],
    },
    {
      name: "something that is no address",
      draft: aDraft(toUnreadable("bob at acme"), aContract),
      findings: [{ messageId: "unreadable", severity: "warn", fixes: [] }],
    },
  ],
});
