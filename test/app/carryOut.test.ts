import { carryOut } from "../../src/app/carryOut";
import type { DraftFix } from "../../src/domain/fix/fix";
import { address } from "../support/builders";

const a = address("a@acme.example").key;
const b = address("b@acme.example").key;
const c = address("c@tamura.example").key;
const split: DraftFix = { kind: "split-message", others: [[a, b], [c]] };

/** An item that notes what is done with it; `refused` is what it does not take out. */
function world(canOpen: boolean, refused?: string): { log: string[]; services: Parameters<typeof carryOut>[1] } {
  const log: string[] = [];
  return {
    log,
    services: {
      item: {
        readDraft: () => Promise.reject(new Error("not asked for")),
        apply: (fix) => {
          const what = fix.kind === "remove-recipient" ? fix.address : fix.kind;
          if (what === refused) return Promise.reject(new Error("refused"));
          log.push(what);
          return Promise.resolve(() => {
            log.push(`not ${what}`);
            return Promise.resolve();
          });
        },
        watch: () => () => undefined,
      },
      composeWindow: { canOpen: () => canOpen, open: () => Promise.resolve() },
    },
  };
}

test("where new messages can be opened, splitting is left to Outlook", async () => {
  const { log, services } = world(true);
  await carryOut(split, services);
  expect(log).toEqual(["split-message"]);
});

test("where they cannot, the others are taken out, and come back in the opposite order", async () => {
  const { log, services } = world(false);
  const undo = await carryOut(split, services);
  expect(log).toEqual([a, b, c]);
  await undo();
  expect(log.slice(3)).toEqual([`not ${c}`, `not ${b}`, `not ${a}`]);
});

test("when one cannot be taken out, the others are put back", async () => {
  const { log, services } = world(false, c);
  await expect(carryOut(split, services)).rejects.toThrow("refused");
  expect(log).toEqual([a, b, `not ${b}`, `not ${a}`]);
});

test("any other fix is carried out as it is", async () => {
  const { log, services } = world(false);
  await carryOut({ kind: "cut-quoted-text" }, services);
  expect(log).toEqual(["cut-quoted-text"]);
});
