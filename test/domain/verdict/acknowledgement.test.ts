import type { ClientId } from "../../../src/domain/book/book";
import { findingKey, type Finding } from "../../../src/domain/finding";
import type { Kind } from "../../../src/domain/kinds/kind";
import { acknowledgementOf, openFindings } from "../../../src/domain/verdict/acknowledgement";
import { address } from "../../support/builders";

function finding(kind: Kind | undefined, account = "4711"): Finding {
  return {
    rule: "formal-not-to-personal",
    severity: "stop",
    messageId: "ofClient",
    data: { account, ...(kind === undefined ? {} : { kind: { kind } }) },
    address: address("bob@gmail.com"),
    client: "acme" as ClientId,
    fixes: [],
  };
}

const acknowledged = finding("contract");
const given = {
  finding: findingKey(acknowledged),
  kind: "contract",
  reason: "He asked for it.",
  draft: "abc",
} as const;
const envelope = { fingerprint: "abc", kind: "contract" } as const;

test.each([
  ["the same finding of the same draft is settled", acknowledged, envelope, 0],
  ["other recipients or attachments void it", acknowledged, { ...envelope, fingerprint: "changed" }, 1],
  ["another formal kind does not, since Send knows fewer words", finding("legal"), envelope, 0],
  ["an everyday kind does", finding("greeting"), envelope, 1],
  ["another bank account does", finding("contract", "0815"), envelope, 1],
  ["another client does", { ...acknowledged, client: "other" as ClientId }, envelope, 1],
  ["a finding that names no kind goes by that of the message", finding(undefined), { ...envelope, kind: "order" }, 0],
  ["and is void where the message is everyday by now", finding(undefined), { ...envelope, kind: "sample" }, 1],
] as const)("%s", (_, one, held, open) => {
  expect(openFindings([one], [given], held)).toHaveLength(open);
});

test("the reason is found again", () => {
  expect(acknowledgementOf(acknowledged, [given], envelope)?.reason).toBe("He asked for it.");
  expect(acknowledgementOf(acknowledged, [], envelope)).toBeUndefined();
});
