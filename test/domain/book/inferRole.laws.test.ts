import fc from "fast-check";
import { parseMailboxAddress } from "../../../src/domain/address/mailboxAddress";
import { guessRole, inferRole } from "../../../src/domain/book/inferRole";
import { localParts } from "../../support/localParts";

const pieces = localParts.map(({ local }) => local);
/** Local parts that look like some, and some that look like nothing. */
const locals = fc.oneof(
  fc
    .array(fc.constantFrom(...pieces, ".", "-", "_", "+", "1", "é", "部", "ال"), { maxLength: 20 })
    .map((all) => all.join("")),
  fc.string({ unit: "binary", maxLength: 570 }),
);

test("whatever stands before the @, there is a guess, the same each time, sure between 0 and 1, and never official at a stranger's", () => {
  fc.assert(
    fc.property(locals, fc.boolean(), (local, isAtClient) => {
      const parsed = parseMailboxAddress(`${local}@acme.example`);
      if (parsed === undefined) return;
      const guess = guessRole(parsed, isAtClient);
      expect(guessRole(parsed, isAtClient)).toEqual(guess);
      expect(inferRole(parsed, isAtClient)).toBe(guess.role);
      expect(guess.confidence).toBeGreaterThan(0);
      expect(guess.confidence).toBeLessThan(1);
      expect(guess.role === "official" && !isAtClient).toBe(false);
    }),
  );
});

test("where it stands changes a role only between official and other", () => {
  fc.assert(
    fc.property(locals, (local) => {
      const parsed = parseMailboxAddress(`${local}@acme.example`);
      if (parsed === undefined) return;
      const [here, there] = [inferRole(parsed, true), inferRole(parsed, false)];
      expect(here === there || (here === "official" && there === "other")).toBe(true);
    }),
  );
});
