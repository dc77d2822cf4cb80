import { displayOf, type MailboxAddress } from "../address/mailboxAddress";
import { isWithin, unicodeOf, type DomainName } from "../address/domainName";
import type { BookPage, Client, ClientAddress } from "../book/book";
import { nameOf, officialMailbox } from "../book/clientQuestions";
import type { Fix } from "../fix/fix";
import { formalKindsOf, kindsOf, primaryKind, type KindJudgement } from "../kinds/kind";
import type { Lookalike } from "../lookalikes/lookalike";
import { defineRule, type Report } from "../ruleKit/defineRule";
import { isMailbox } from "../ruleKit/reviewedRecipient";

export default defineRule({
  id: "no-lookalike-domain",
  docs: {
    summary: {
      en: "No recipient is at a domain that imitates a client's or our own.",
      "zh-CN": "收件人的域名不应是仿冒客户或我方域名的域名。",
    },
    why: {
      en: "Fraudsters register a domain that differs by one letter, join the correspondence and wait for the invoice. The one place where the letter can still be seen is here, before the message leaves.",
      "zh-CN": "骗子会注册只差一个字母的域名，混进往来邮件，等着收发票和货款。发送之前，是看出这个字母的最后机会。",
    },
    example: {
      en: {
        flagged: "A proforma invoice to sales@acme-too1s.example, with a one for the l.",
        remedy: "Send it to the client's own mailbox, and phone the client.",
      },
      "zh-CN": {
        flagged: "把形式发票发到 sales@acme-too1s.example（字母 l 换成了数字 1）。",
        remedy: "改发到客户自己的邮箱，并打电话向客户核实。",
      },
    },
  },
  messages: {
    ofClient: {
      en: "{address} is not at {domain}, the domain of {client}: it only looks like it.",
      "zh-CN": "{address} 的域名不是 {client} 的 {domain}，只是看上去很像。",
    },
    ofOurs: {
      en: "{address} is not at {domain}, our own domain: it only looks like it.",
      "zh-CN": "{address} 的域名不是我方的 {domain}，只是看上去很像。",
    },
  },
  check: (context) => {
    const { page, judgement, recipients } = context;
    const { lookalikes = [] } = page;
    if (lookalikes.length === 0) return [];
    return recipients.filter(isMailbox).reduce<readonly Said[]>((all, { recipient: { address }, place }) => {
      const lookalike = lookalikes.find(({ domain }) => domain === address.domain);
      if (lookalike === undefined || place.status !== "stranger") return all;
      const client = clientAt(page, lookalike.resembles);
      const report = { severity: isGrave(judgement) ? ("stop" as const) : ("warn" as const), address };
      const data = { address: displayOf(address), domain: unicodeOf(lookalike.resembles) };
      const kind = { kind: primaryKind(judgement) };
      return all.concat(
        client === undefined
          ? { ...report, messageId: "ofOurs", data: { ...data, kind }, about: { lookalike, client } }
          : {
              ...report,
              messageId: "ofClient",
              data: { ...data, client: nameOf(client), kind },
              client: client.id,
              about: { lookalike, client },
            },
      );
    }, []);
  },
  fixes: ({ address, about: { lookalike, client } }, { draft, judgement }) => {
    if (address === undefined) return [];
    const official = client === undefined ? undefined : officialMailbox(client);
    const meant =
      client === undefined || isGrave(judgement) ? official : (sameMailbox(client, address, lookalike) ?? official);
    const replace: readonly Fix[] =
      meant === undefined
        ? []
        : [{ kind: "replace-recipient", from: address.key, to: meant.address, name: meant.name }];
    const remove: readonly Fix[] =
      draft.recipients.length > 1 ? [{ kind: "remove-recipient", address: address.key }] : [];
    return [...replace, ...remove];
  },
});

type Said = Report<"ofClient" | "ofOurs", About>;

/** What a fraudster waits for. */
function isGrave(judgement: KindJudgement): boolean {
  return formalKindsOf(judgement).length > 0 || kindsOf(judgement).indexOf("payment") >= 0;
}

interface About {
  readonly lookalike: Lookalike;
  readonly client: Client | undefined;
}

/** Whose the imitated domain is: a client's, or that of one of its parties; nobody's where it is our own. */
function clientAt({ clients }: BookPage, domain: DomainName): Client | undefined {
  return clients.find(
    ({ domains, parties }) =>
      domains.indexOf(domain) >= 0 || parties.some((party) => party.domains.indexOf(domain) >= 0),
  );
}

/** The mailbox of the same name at the real domain, where it is in use. */
function sameMailbox(
  { addresses }: Client,
  { local }: MailboxAddress,
  { resembles }: Lookalike,
): ClientAddress | undefined {
  return addresses.find(
    ({ address, standing }) =>
      standing === "confirmed" && address.local === local && isWithin(address.domain, resembles),
  );
}
