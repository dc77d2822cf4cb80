import * as fc from "fast-check";
import type { AddressKey } from "../../src/domain/address/mailboxAddress";
import { addressRef, type Fields, type Json } from "../../src/domain/book/rows";

/** The row that these members belong to. */
export const anyRef = addressRef("bob@acme.example" as AddressKey);

const value: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>("official", "finance", "", null, 0, 1, true),
  fc.array(fc.constantFrom("order", "contract"), { maxLength: 2 }),
  fc.record({ from: fc.constantFrom("typed", "import"), detail: fc.constantFrom("", "list.csv") }),
);

/** So few members and values that two rows often have something in common. */
export const anyFields: fc.Arbitrary<Fields> = fc.dictionary(
  fc.constantFrom("name", "role", "standing", "preferredFor", "provenance"),
  value,
  { maxKeys: 5 },
);

/** A row that is there or not. */
export const anyRow: fc.Arbitrary<Fields | undefined> = fc.option(anyFields, { nil: undefined, freq: 5 });
