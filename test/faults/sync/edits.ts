import type { BookAccess } from "../../../src/app/ports/bookAccess";
import type { Book, Client, ClientId } from "../../../src/domain/book/book";
import { roles, standings } from "../../../src/domain/book/book";
import { aClient, anAddress } from "../../support/builders";
import type { Editor } from "./world";

export const editKinds = [
  "add client",
  "add address",
  "change role",
  "change standing",
  "change name",
  "change note",
  "move address",
  "merge clients",
  "remove address",
  "remove client",
  "undo",
  "resolve mine",
  "resolve theirs",
] as const;

/** One thing that somebody does in the book; the numbers say to what, whatever is there. */
export interface Edit {
  readonly kind: (typeof editKinds)[number];
  readonly one: number;
  readonly other: number;
}

/** So few that people meet. */
const clientPool = ["c0", "c1", "c2", "c3"];
const addressPool = ["a@c0.example", "b@c0.example", "a@c1.example", "zhang@c1.example", "x@mail.example"];

/** Does it and writes down what the book told to be in conflict at once. */
export async function carryOut(editor: Editor, edit: Edit, number: number): Promise<void> {
  const { book } = editor.pane;
  const { clients } = await book.whole();
  const answer = await ask(book, editor, edit, clients, `${String(number)} of ${editor.name}`);
  if (answer?.status !== "saved") return;
  editor.told.push(...answer.conflicts);
  if (answer.change.rows.length > 0) editor.answered.push(answer.change.id);
}

async function ask(book: BookAccess, editor: Editor, edit: Edit, clients: readonly Client[], mark: string) {
  const { kind, one, other } = edit;
  if (kind === "undo") {
    const change = pick(editor.saved, one);
    return change === undefined ? undefined : book.undo(change);
  }
  if (kind === "resolve mine" || kind === "resolve theirs") {
    const conflict = pick((await book.state()).team?.conflicts ?? [], one);
    return conflict === undefined ? undefined : book.resolve(conflict, kind === "resolve mine" ? "mine" : "theirs");
  }
  const [client, second] = [pick(clients, one), pick(clients, other)];
  const ids = [client?.id, second?.id].filter((id): id is ClientId => id !== undefined);
  const change = changeOf(edit, client, second, mark);
  return change === undefined
    ? undefined
    : book.change({ clients: kind === "add client" ? [] : ids, edit: change, occasion: "typed" });
}

/** The edit as a change of the clients that it is given; `undefined` where there is nothing that it could be done to. */
function changeOf(
  { kind, one, other }: Edit,
  client: Client | undefined,
  second: Client | undefined,
  mark: string,
): ((book: Book) => Book) | undefined {
  const on = (id: ClientId | undefined, change: (one: Client) => Client | undefined) => (book: Book) => ({
    ...book,
    clients: book.clients.flatMap((each) => (each.id === id ? (change(each) ?? []) : [each])),
  });
  if (kind === "add client") {
    const id = pick(clientPool, one) ?? "c0";
    return (book) => ({ ...book, clients: [...book.clients, aClient(id, { name: `Client ${mark}` })] });
  }
  if (client === undefined) return undefined;
  const entry = pick(client.addresses, other);
  const onAddress = (part: Partial<Client["addresses"][number]>): ((book: Book) => Book) | undefined =>
    entry === undefined
      ? undefined
      : on(client.id, (each) => ({
          ...each,
          addresses: each.addresses.map((address) =>
            address.address.key === entry.address.key ? { ...address, ...part } : address,
          ),
        }));
  switch (kind) {
    case "add address": {
      const key = pick(addressPool, other) ?? "";
      const added = anAddress(key, pick(roles, one + other) ?? "other", { name: `Name ${mark}` });
      if (client.addresses.some(({ address }) => address.key === added.address.key)) return undefined;
      return on(client.id, (each) => ({ ...each, addresses: [...each.addresses, added] }));
    }
    case "change role":
      return onAddress({ role: pick(roles, one + other) ?? "other" });
    case "change standing":
      return onAddress({ standing: pick(standings, one + other) ?? "asked" });
    case "change note":
      return onAddress({ note: `Note ${mark}`, role: pick(roles, one + other) ?? "other" });
    case "change name":
      return on(client.id, (each) => ({ ...each, name: `Client ${mark}`, keywords: [mark] }));
    case "remove address":
      return entry === undefined
        ? undefined
        : on(client.id, (each) => ({
            ...each,
            addresses: each.addresses.filter(({ address }) => address.key !== entry.address.key),
          }));
    case "remove client":
      return on(client.id, () => undefined);
    case "move address":
    case "merge clients": {
      const moved = kind === "move address" ? (entry === undefined ? [] : [entry]) : client.addresses;
      if (second === undefined || second === client || moved.length === 0) return undefined;
      const keys = new Set(moved.map(({ address }) => address.key));
      return (book) => {
        const without = on(client.id, (each) =>
          kind === "merge clients"
            ? undefined
            : { ...each, addresses: each.addresses.filter(({ address }) => !keys.has(address.key)) },
        )(book);
        return on(second.id, (each) => ({ ...each, addresses: [...each.addresses, ...moved] }))(without);
      };
    }
    case "undo":
    case "resolve mine":
    case "resolve theirs":
      return undefined;
  }
}

function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % Math.max(1, items.length)];
}
