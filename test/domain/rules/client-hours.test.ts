import type { Client, Weekday } from "../../../src/domain/book/book";
import type { Draft } from "../../../src/domain/draft/draft";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import rule from "../../../src/domain/rules/client-hours";
import {
  aClient,
  aContract,
  aDraft,
  aGreeting,
  aPage,
  aTechnicalQuestion,
  bcc,
  cc,
  domain,
  to,
  toList,
} from "../../support/builders";
import { testRule } from "../../support/testRule";

/** The tables are judged on Tuesday, 24 November 2026, at 09:00 UTC; other times are those of a delayed delivery. */
const at =
  (time: string) =>
  (draft: Draft): Draft => ({ ...draft, deliverAt: `${time}:00Z` });
const living = (client: Client, part: Partial<Client>): Client => ({ ...client, ...part });

const page = aPage(
  living(
    aClient("berlin", { parties: [{ name: "Spedition", domains: [domain("spedition.example")], part: "forwarder" }] }),
    {
      country: "DE",
    },
  ),
  living(aClient("lima"), { country: "PE" }),
  living(aClient("seattle"), { country: "US", timeZone: "America/Los_Angeles" }),
  living(aClient("texas"), { country: "US" }),
  living(aClient("riyadh"), { country: "SA" }),
  living(aClient("shenzhen"), { country: "CN" }),
  living(aClient("mumbai"), { timeZone: "Asia/Calcutta", weekend: [7] as Weekday[] }),
  aClient("nowhere"),
);
const hint = (messageId: string): { messageId: string; severity: "hint"; fixes: ["delay-delivery"] } => ({
  messageId,
  severity: "hint",
  fixes: ["delay-delivery"],
});

testRule(rule, {
  page,
  ok: [
    { name: "ten in the morning in Berlin", draft: aDraft(to("info@berlin.example"), aContract) },
    { name: "half past two in the afternoon in Mumbai", draft: aDraft(to("info@mumbai.example"), aGreeting) },
    { name: "a client of whom nobody knows where it is", draft: aDraft(to("info@nowhere.example"), aGreeting) },
    { name: "a country with offices hours apart", draft: aDraft(to("info@texas.example"), aGreeting) },
    {
      name: "it is night in Lima, and Outlook delivers in the morning",
      draft: aDraft(at("2026-11-24T14:00"), to("info@lima.example"), aGreeting),
    },
    {
      name: "it is night at the client that is only copied",
      draft: aDraft(to("info@berlin.example"), cc("info@lima.example"), aGreeting),
    },
    {
      name: "it is night at a client in Bcc",
      draft: aDraft(to("li.na@ourco.example"), bcc("info@lima.example"), aGreeting),
    },
    { name: "two clients in To", draft: aDraft(to("info@seattle.example"), to("info@lima.example"), aGreeting) },
    { name: "the client and a list in To", draft: aDraft(to("info@lima.example"), toList("Everybody"), aGreeting) },
    { name: "a stranger", draft: aDraft(to("info@stranger.example"), aGreeting) },
    {
      name: "a forwarder of the client in To",
      draft: aDraft(at("2026-11-24T22:00"), to("desk@spedition.example"), aGreeting),
    },
    { name: "Sunday in Riyadh", draft: aDraft(at("2026-11-29T09:00"), to("info@riyadh.example"), aGreeting) },
    {
      name: "Saturday in Mumbai, which rests on Sundays",
      draft: aDraft(at("2026-11-28T09:00"), to("info@mumbai.example"), aGreeting),
    },
    {
      name: "good wishes on Christmas Day itself",
      draft: aDraft(at("2026-12-25T09:00"), to("info@berlin.example"), aGreeting),
    },
    {
      name: "an office day as long as the policy says",
      draft: aDraft(to("info@lima.example"), aTechnicalQuestion),
      policy: { ...defaultPolicy, thresholds: { ...defaultPolicy.thresholds, dayBegins: 4 } },
    },
  ],
  flagged: [
    {
      name: "four in the morning in Lima",
      draft: aDraft(to("info@lima.example"), aGreeting),
      findings: [hint("night")],
    },
    { name: "a contract all the same", draft: aDraft(to("info@lima.example"), aContract), findings: [hint("night")] },
    {
      name: "one in the morning in Seattle, with our own people in To",
      draft: aDraft(to("li.na@ourco.example"), to("info@seattle.example"), aGreeting),
      findings: [hint("night")],
    },
    {
      name: "evening in Shenzhen",
      draft: aDraft(at("2026-11-24T11:30"), to("info@shenzhen.example"), aGreeting),
      findings: [hint("night")],
    },
    {
      name: "it would be delivered at a time that has passed, so it goes now",
      draft: aDraft(at("2026-11-23T15:00"), to("info@lima.example"), aGreeting),
      findings: [hint("night")],
    },
    {
      name: "it would be delivered at night",
      draft: aDraft(at("2026-11-24T23:00"), to("info@berlin.example"), aGreeting),
      findings: [hint("night")],
    },
    {
      name: "a time of delivery that nobody can read",
      draft: aDraft((draft) => ({ ...draft, deliverAt: "tomorrow" }), to("info@lima.example"), aGreeting),
      findings: [hint("night")],
    },
    {
      name: "Friday in Riyadh",
      draft: aDraft(at("2026-11-27T09:00"), to("info@riyadh.example"), aTechnicalQuestion),
      findings: [hint("weekend")],
    },
    {
      name: "Sunday in Mumbai",
      draft: aDraft(at("2026-11-29T09:00"), to("info@mumbai.example"), aTechnicalQuestion),
      findings: [hint("weekend")],
    },
    {
      name: "Saturday in Shenzhen while it is Friday in Europe",
      draft: aDraft(at("2026-11-27T18:00"), to("info@shenzhen.example"), aTechnicalQuestion),
      findings: [hint("weekend")],
    },
    {
      name: "a contract on Christmas Day",
      draft: aDraft(at("2026-12-25T09:00"), to("info@berlin.example"), aContract),
      findings: [hint("holiday")],
    },
    {
      name: "Golden Week in Shenzhen",
      draft: aDraft(at("2027-10-04T03:00"), to("info@shenzhen.example"), aTechnicalQuestion),
      findings: [hint("holiday")],
    },
    {
      name: "the end of Ramadan in Riyadh, by the moon",
      draft: aDraft(at("2027-03-09T09:00"), to("info@riyadh.example"), aTechnicalQuestion),
      findings: [hint("holiday")],
    },
  ],
});
