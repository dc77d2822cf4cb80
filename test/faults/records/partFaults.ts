import type { Answer } from "../../../emulator/graph/call";
import { listOf, membersOf, textOf } from "../../../src/domain/text/members";
import type { PartFault } from "./schedule";

const codes = {
  "429": "activityLimitReached",
  "409 before": "resourceModified",
  "500 before": "generalException",
} as const;

/** A batch of which one request goes wrong by itself: refused before it was carried out, or its answer lost or replaced behind it. */
export function withPartFault(
  fault: PartFault | undefined,
  body: unknown,
  answer: (body: unknown) => Pick<Answer, "status" | "body" | "headers">,
): Pick<Answer, "status" | "body" | "headers"> {
  const requests = listOf(membersOf(body)["requests"]).map(membersOf);
  const hit = fault === undefined ? undefined : requests[fault.part % Math.max(1, requests.length)];
  if (fault === undefined || fault.kind === "none" || hit === undefined) return answer(body);
  const isBefore = fault.kind === "429" || fault.kind.endsWith("before");
  // SharePoint's own refusals of writes come to no question.
  if ((fault.kind === "409 before" || fault.kind === "500 before") && hit["method"] === "GET") return answer(body);
  const rest = isBefore ? requests.filter((one) => one !== hit) : requests;
  const told = rest.length === 0 ? { status: 200, headers: {}, body: { responses: [] } } : answer({ requests: rest });
  if (told.status !== 200) return told;
  const others = listOf(membersOf(told.body)["responses"]).filter((one) => membersOf(one)["id"] !== hit["id"]);
  return { ...told, body: { responses: [...others, ...replacement(fault.kind, textOf(hit["id"]))] } };
}

function replacement(kind: PartFault["kind"], id: string): readonly unknown[] {
  if (kind.startsWith("no answer")) return [];
  const status = Number(kind.slice(0, 3));
  const code = kind in codes ? codes[kind as keyof typeof codes] : "serviceNotAvailable";
  const headers = status === 429 ? { "Retry-After": "3" } : {};
  return [{ id, status, headers, body: { error: { code, message: "Played." } } }];
}
