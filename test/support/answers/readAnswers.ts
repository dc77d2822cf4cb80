import { readdirSync, readFileSync } from "node:fs";
import { parseMailboxAddress } from "../../../src/domain/address/mailboxAddress";
import { answersIn } from "../../../src/domain/asking/answers/answersIn";
import type { Proposal } from "../../../src/domain/asking/answers/proposal";
import type { Client } from "../../../src/domain/book/book";
import { aClient, address, anAddress, domain } from "../builders";

/** One written answer with what should be read from it. */
export interface Answer {
  readonly id: string;
  readonly kind: "ask" | "confirm";
  /** `confirm`: purchasing@acme.example where nothing is said. `ask`: bob@acme.example. */
  readonly asked?: readonly string[];
  /** bob@acme.example where nothing is said. */
  readonly from?: string;
  readonly text: string;
  readonly quoted?: string;
  /** `confirm a@b role`, `add a@b role`, `retire a@b`, `retire a@b > c@d`. */
  readonly expect: readonly string[];
}

const FOLDER = "test/support/answers";

/** The client that answers. */
export const acme: Client = aClient("acme", {
  name: "Acme Tools Ltd",
  mainContact: "bob@acme.example",
  parties: [{ name: "Fast Freight", domains: [domain("fastfreight.example")], part: "forwarder" }],
  addresses: [
    anAddress("info@acme.example", "official", { standing: "inferred" }),
    anAddress("bob@acme.example", "sales", { standing: "asked", name: "Bob Lee" }),
    anAddress("purchasing@acme.example", "purchasing", { standing: "unverified" }),
    anAddress("ap@acme.example", "finance", { standing: "unverified" }),
    anAddress("bob.acme@gmail.com", "personal", { name: "Bob Lee" }),
  ],
});

export const own = [domain("ourco.example")];

export function readAnswers(): readonly Answer[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => readFileSync(`${FOLDER}/${name}`, "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line) as Answer);
}

export function proposalsOf({ kind, asked, from, text, quoted }: Omit<Answer, "id" | "expect">): readonly Proposal[] {
  const addresses = asked ?? [kind === "confirm" ? "purchasing@acme.example" : "bob@acme.example"];
  return answersIn(
    { from: address(from ?? "bob@acme.example"), text, ...(quoted === undefined ? {} : { quoted }) },
    { client: acme, kind, addresses: addresses.map((one) => address(one).key) },
    own,
  );
}

/** A proposal as `expect` has it. */
export function shown({ set, address: { key }, role, successor }: Proposal): string {
  if (set !== "retire") return `${set} ${key} ${role ?? ""}`.trim();
  return successor === undefined ? `retire ${key}` : `retire ${key} > ${parseMailboxAddress(successor)?.key ?? ""}`;
}
