import type { AddressKey } from "../../../src/domain/address/mailboxAddress";
import type { ClientAddress } from "../../../src/domain/book/book";
import rule from "../../../src/domain/rules/no-bouncing-mailbox";
import {
  aClient,
  aContract,
  aDraft,
  aGreeting,
  anAddress,
  anOrder,
  aPage,
  aTechnicalQuestion,
  bcc,
  cc,
  inThread,
  to,
} from "../../support/builders";
import { aReminder } from "../../support/draftsOfKinds";
import { stockPage } from "../../support/stockPage";
import { testRule } from "../../support/testRule";

const backedUp = (entry: ClientAddress, backup: string): ClientAddress => ({ ...entry, backup: backup as AddressKey });

const shaky = aClient("shaky", {
  addresses: [
    anAddress("office@shaky.example", "official"),
    backedUp(anAddress("desk@shaky.example", "logistics", { standing: "bouncing" }), "shaky.desk@gmail.com"),
    anAddress("shaky.desk@gmail.com", "personal"),
    backedUp(anAddress("buy@shaky.example", "purchasing", { standing: "bouncing" }), "buy2@shaky.example"),
    anAddress("buy2@shaky.example", "purchasing"),
    anAddress("lab@shaky.example", "technical", { standing: "bouncing", successor: "lab2@shaky.example" }),
    anAddress("lab2@shaky.example", "technical"),
    backedUp(anAddress("qc@shaky.example", "quality", { standing: "bouncing" }), "old@shaky.example"),
    anAddress("old@shaky.example", "quality", { standing: "retired" }),
    anAddress("plain@shaky.example", "sales", { standing: "bouncing" }),
    anAddress("bills@shaky.example", "finance", { standing: "bouncing", successor: "office@shaky.example" }),
  ],
});
const dead = aClient("dead", {
  addresses: [
    anAddress("info@dead.example", "official", { standing: "bouncing" }),
    anAddress("dead@163.com", "personal"),
  ],
});
const page = aPage(shaky, dead);

testRule(rule, {
  page,
  ok: [
    { name: "a mailbox that works", draft: aDraft(to("office@shaky.example"), aContract) },
    { name: "the backup instead", draft: aDraft(to("buy2@shaky.example"), anOrder) },
    { name: "the backup as well", draft: aDraft(to("buy@shaky.example"), to("buy2@shaky.example"), anOrder) },
    {
      name: "the backup as well, copied",
      draft: aDraft(to("desk@shaky.example"), cc("shaky.desk@gmail.com"), aGreeting),
    },
    {
      name: "the successor as well, in Bcc",
      draft: aDraft(to("lab@shaky.example"), bcc("lab2@shaky.example"), aGreeting),
    },
    { name: "a retired mailbox has its own rule", draft: aDraft(to("old@shaky.example"), aGreeting) },
    {
      name: "a bouncing mailbox that is only in the thread",
      draft: aDraft(to("office@shaky.example"), inThread("buy@shaky.example"), aGreeting),
    },
    { name: "another mailbox at the domain", draft: aDraft(to("new@dead.example"), aGreeting) },
    { name: "our own people", draft: aDraft(to("buy@ourco.example"), aGreeting) },
    { name: "a stranger", draft: aDraft(to("buy@stranger.example"), aGreeting) },
    { name: "a client whose mailboxes all work", draft: aDraft(to("sales@acme.example"), aContract), page: stockPage },
  ],
  flagged: [
    {
      name: "a bill to accounting, and the official mailbox in its place only copied",
      draft: aDraft(to("bills@shaky.example"), cc("office@shaky.example"), aReminder),
      findings: [
        {
          messageId: "bouncing",
          severity: "warn",
          address: "bills@shaky.example",
          fixes: ["replace-recipient", "add-recipient", "confirm-mailbox"],
        },
      ],
    },
    {
      name: "an order to purchasing, which has a backup",
      draft: aDraft(to("buy@shaky.example"), anOrder),
      findings: [
        {
          messageId: "bouncing",
          severity: "warn",
          address: "buy@shaky.example",
          fixes: ["replace-recipient", "replace-recipient", "add-recipient", "confirm-mailbox"],
        },
      ],
    },
    {
      name: "a question to the lab, which has moved",
      draft: aDraft(to("lab@shaky.example"), aTechnicalQuestion),
      findings: [
        {
          messageId: "bouncing",
          severity: "warn",
          address: "lab@shaky.example",
          fixes: ["replace-recipient", "replace-recipient", "add-recipient", "confirm-mailbox"],
        },
      ],
    },
    {
      name: "a greeting to a desk whose backup is private",
      draft: aDraft(to("desk@shaky.example"), aGreeting),
      findings: [
        {
          messageId: "bouncing",
          severity: "warn",
          address: "desk@shaky.example",
          fixes: ["replace-recipient", "replace-recipient", "add-recipient", "confirm-mailbox"],
        },
      ],
    },
    {
      name: "a contract to it: a private backup is no help",
      draft: aDraft(to("office@shaky.example"), cc("desk@shaky.example"), aContract),
      findings: [
        {
          messageId: "bouncing",
          severity: "warn",
          address: "desk@shaky.example",
          fixes: ["replace-recipient", "remove-recipient", "confirm-mailbox"],
        },
      ],
    },
    {
      name: "a backup that is retired is none",
      draft: aDraft(to("qc@shaky.example"), aGreeting),
      findings: [
        {
          messageId: "bouncing",
          severity: "warn",
          address: "qc@shaky.example",
          fixes: ["replace-recipient", "confirm-mailbox"],
        },
      ],
    },
    {
      name: "nor does it help when it is copied",
      draft: aDraft(to("qc@shaky.example"), cc("old@shaky.example"), aGreeting),
      findings: [
        {
          messageId: "bouncing",
          severity: "warn",
          address: "qc@shaky.example",
          fixes: ["replace-recipient", "remove-recipient", "confirm-mailbox"],
        },
      ],
    },
    {
      name: "neither backup nor successor",
      draft: aDraft(to("plain@shaky.example"), aGreeting),
      findings: [
        {
          messageId: "bouncing",
          severity: "warn",
          address: "plain@shaky.example",
          fixes: ["replace-recipient", "confirm-mailbox"],
        },
      ],
    },
    {
      name: "the only mailbox for contracts, and it fails",
      draft: aDraft(to("info@dead.example"), aContract),
      findings: [{ messageId: "bouncing", severity: "warn", address: "info@dead.example", fixes: ["confirm-mailbox"] }],
    },
    {
      name: "a copy of a greeting, which can just go",
      draft: aDraft(to("office@shaky.example"), cc("plain@shaky.example"), aGreeting),
      findings: [
        {
          messageId: "bouncing",
          severity: "warn",
          address: "plain@shaky.example",
          fixes: ["replace-recipient", "remove-recipient", "confirm-mailbox"],
        },
      ],
    },
    {
      name: "another client's backup does not help",
      draft: aDraft(to("plain@shaky.example"), cc("dead@163.com"), aGreeting),
      findings: [
        {
          messageId: "bouncing",
          severity: "warn",
          address: "plain@shaky.example",
          fixes: ["replace-recipient", "remove-recipient", "confirm-mailbox"],
        },
      ],
    },
    {
      name: "two failing mailboxes of one client",
      draft: aDraft(to("plain@shaky.example"), to("qc@shaky.example"), aGreeting),
      findings: [
        {
          messageId: "bouncing",
          severity: "warn",
          address: "plain@shaky.example",
          fixes: ["replace-recipient", "remove-recipient", "confirm-mailbox"],
        },
        {
          messageId: "bouncing",
          severity: "warn",
          address: "qc@shaky.example",
          fixes: ["replace-recipient", "remove-recipient", "confirm-mailbox"],
        },
      ],
    },
  ],
});
