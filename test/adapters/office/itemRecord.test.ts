import { officeItemRecord } from "../../../src/adapters/office/itemRecord";
import { emulatedItem, useOffice } from "../../support/scriptOffice";

const store = officeItemRecord();

test("the record stands beside what other versions left with the item", async () => {
  const { office, state } = emulatedItem({ customProperties: { older: "x" } });
  useOffice(office);
  await store.write("one");
  await store.write("two");
  expect(state.value.customProperties).toEqual({ older: "x", record: "two" });
});

test("what an item cannot hold is refused before it is written", async () => {
  const { office, state, log } = emulatedItem({ customProperties: { record: "before" } });
  useOffice(office);
  await expect(store.write("x".repeat(2_500))).rejects.toThrow("2500");
  expect(state.value.customProperties).toEqual({ record: "before" });
  expect(log).toEqual([]);
});

test("a refusal of Outlook is an error, and the item keeps what it had", async () => {
  const { office, state } = emulatedItem(
    { customProperties: { record: "before" } },
    { faults: [{ call: "customProperties.saveAsync", mode: "fail", code: 9019 }] },
  );
  useOffice(office);
  await expect(store.write("after")).rejects.toMatchObject({ code: 9019 });
  expect(state.value.customProperties).toEqual({ record: "before" });
});
