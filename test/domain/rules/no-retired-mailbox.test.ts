import rule from "../../../src/domain/rules/no-retired-mailbox";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import type { ClientId } from "../../../src/domain/book/book";
import {
  aClient,
  aContract,
  aDraft,
  aGreeting,
  anAddress,
  anOrder,
  aPage,
  aTechnicalQuestion,
  cc,
  inThread,
  saying,
  to,
} from "../../support/builders";
import { acme, stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

const moved = aClient("moved", {
  mainContact: "ann@moved.example",
  addresses: [
    anAddress("office@moved.example", "official"),
    anAddress("old@moved.example", "official", { standing: "retired", successor: "office@moved.example" }),
    anAddress("older@moved.example", "official", { standing: "retired", successor: "old@moved.example" }),
    anAddress("ann@moved.example", "sales"),
    anAddress("lab@moved.example", "technical", { standing: "retired", successor: "newlab@moved.example" }),
    anAddress("newlab@moved.example", "technical"),
    anAddress("gone@moved.example", "purchasing", { standing: "retired" }),
    anAddress("failing@moved.example", "purchasing", { standing: "bouncing" }),
    anAddress("last@moved.example", "sales", { standing: "retired", successor: "failing@moved.example" }),
    anAddress("moved@gmail.com", "personal", { standing: "retired", successor: "ann.moved@gmail.com" }),
    anAddress("ann.moved@gmail.com", "personal"),
  ],
});
const round = aClient("round", {
  addresses: [
    anAddress("one@round.example", "other", { standing: "retired", successor: "two@round.example" }),
    anAddress("two@round.example", "other", { standing: "retired", successor: "one@round.example" }),
    anAddress("self@round.example", "other", { standing: "retired", successor: "self@round.example" }),
    anAddress("lost@round.example", "other", { standing: "retired", successor: "nobody@round.example" }),
  ],
});
const page = aPage(moved, round);
const fineWithRetired = {
  ...defaultPolicy,
  exceptions: [
    {
      client: "moved" as ClientId,
      fits: { general: { retired: "fine" as const }, greeting: { retired: "fine" as const } },
      severities: {},
    },
  ],
};

testRule(rule, {
  page,
  ok: [
    { name: "the successor itself", draft: aDraft(to("office@moved.example"), aContract) },
    { name: "a confirmed mailbox", draft: aDraft(to("sales@acme.example"), aContract), page: stockPage },
    { name: "an unlisted mailbox of a client with retired ones", draft: aDraft(to("new@moved.example"), aGreeting) },
    { name: "a bouncing mailbox has its own rule", draft: aDraft(to("failing@moved.example"), aGreeting) },
    {
      name: "a retired mailbox that is only in the thread",
      draft: aDraft(to("office@moved.example"), inThread("old@moved.example"), aGreeting),
    },
    {
      name: "a retired mailbox that is only in the text",
      draft: aDraft(to("office@moved.example"), saying("old@moved.example is off.")),
    },
    {
      name: "the retired name at another client's domain",
      draft: aDraft(to("old@acme.example"), aGreeting),
      page: stockPage,
    },
    { name: "the retired name at a domain below", draft: aDraft(to("old@mail.moved.example"), aGreeting) },
    { name: "our own people", draft: aDraft(to("old@ourco.example"), aGreeting) },
    { name: "a stranger", draft: aDraft(to("old@stranger.example"), aGreeting) },
    {
      name: "the policy has set this client apart for everyday talk",
      draft: aDraft(to("old@moved.example"), saying("Thank you, see you soon.")),
      policy: fineWithRetired,
    },
  ],
  flagged: [
    {
      name: "a contract to the old official mailbox",
      draft: aDraft(to("old@moved.example"), aContract),
      findings: [
        {
          messageId: "succeeded",
          severity: "warn",
          address: "old@moved.example",
          fixes: ["replace-recipient", "confirm-mailbox"],
        },
      ],
    },
    {
      name: "a contract to it with the lab copied: taken out, it would leave nobody to get the contract",
      draft: aDraft(to("old@moved.example"), cc("newlab@moved.example"), aContract),
      findings: [
        {
          messageId: "succeeded",
          severity: "warn",
          address: "old@moved.example",
          fixes: ["replace-recipient", "confirm-mailbox"],
        },
      ],
    },
    {
      name: "a contract to it with another client copied: taken out, it would leave copies only",
      draft: aDraft(to("old@moved.example"), cc("sales@acme.example"), aContract),
      page: aPage(moved, acme),
      findings: [
        {
          messageId: "succeeded",
          severity: "warn",
          address: "old@moved.example",
          fixes: ["replace-recipient", "confirm-mailbox"],
        },
      ],
    },
    {
      name: "a greeting to it, for which the main contact will do as well",
      draft: aDraft(to("old@moved.example"), aGreeting),
      findings: [
        {
          messageId: "succeeded",
          severity: "warn",
          address: "old@moved.example",
          fixes: ["replace-recipient", "replace-recipient", "confirm-mailbox"],
        },
      ],
    },
    {
      name: "the one before: the chain is followed to its end",
      draft: aDraft(to("older@moved.example"), anOrder),
      findings: [
        {
          messageId: "succeeded",
          severity: "warn",
          address: "older@moved.example",
          fixes: ["replace-recipient", "confirm-mailbox"],
        },
      ],
    },
    {
      name: "a question to the old technical mailbox: new one, official one, main contact",
      draft: aDraft(to("lab@moved.example"), aTechnicalQuestion),
      findings: [
        {
          messageId: "succeeded",
          severity: "warn",
          address: "lab@moved.example",
          fixes: ["replace-recipient", "replace-recipient", "replace-recipient", "confirm-mailbox"],
        },
      ],
    },
    {
      name: "a copy to a retired mailbox without successor",
      draft: aDraft(to("office@moved.example"), cc("gone@moved.example"), aContract),
      findings: [
        {
          messageId: "retired",
          severity: "warn",
          address: "gone@moved.example",
          fixes: ["replace-recipient", "remove-recipient"],
        },
      ],
    },
    {
      name: "a successor that itself fails is none",
      draft: aDraft(to("last@moved.example"), aContract),
      findings: [
        {
          messageId: "retired",
          severity: "warn",
          address: "last@moved.example",
          fixes: ["replace-recipient"],
        },
      ],
    },
    {
      name: "two that name each other as successor",
      draft: aDraft(to("one@round.example"), aGreeting),
      findings: [{ messageId: "retired", severity: "warn", address: "one@round.example", fixes: ["confirm-mailbox"] }],
    },
    {
      name: "one that names itself",
      draft: aDraft(to("self@round.example"), aGreeting),
      findings: [{ messageId: "retired", severity: "warn", address: "self@round.example", fixes: ["confirm-mailbox"] }],
    },
    {
      name: "a successor that the book does not have",
      draft: aDraft(to("lost@round.example"), aGreeting),
      findings: [{ messageId: "retired", severity: "warn", address: "lost@round.example", fixes: ["confirm-mailbox"] }],
    },
    {
      name: "a retired private mailbox: its successor does for a greeting",
      draft: aDraft(to("moved@gmail.com"), aGreeting),
      findings: [
        {
          messageId: "succeeded",
          severity: "warn",
          address: "moved@gmail.com",
          fixes: ["replace-recipient", "replace-recipient", "replace-recipient", "confirm-mailbox"],
        },
      ],
    },
    {
      name: "a retired private mailbox: a contract is for the official one only",
      draft: aDraft(to("moved@gmail.com"), aContract),
      findings: [
        {
          messageId: "succeeded",
          severity: "warn",
          address: "moved@gmail.com",
          fixes: ["replace-recipient"],
        },
      ],
    },
    {
      name: "the same mailbox in To and in Cc is one finding",
      draft: aDraft(to("gone@moved.example"), cc("gone@moved.example"), aGreeting),
      findings: [
        {
          messageId: "retired",
          severity: "warn",
          address: "gone@moved.example",
          fixes: ["replace-recipient", "replace-recipient", "confirm-mailbox"],
        },
      ],
    },
    {
      name: "a formal paper where the policy has set only everyday talk apart",
      draft: aDraft(to("old@moved.example"), anOrder),
      policy: fineWithRetired,
      findings: [
        {
          messageId: "succeeded",
          severity: "warn",
          address: "old@moved.example",
          fixes: ["replace-recipient", "confirm-mailbox"],
        },
      ],
    },
  ],
});
