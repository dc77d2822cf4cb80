import { hideNotification, showNotification } from "../../../src/adapters/office/notifications";
import { emulatedItem, useOffice } from "../../support/scriptOffice";

test("there is one line of ours, the newest, beside those of others", async () => {
  const other = { key: "other", type: "informationalMessage", message: "Hello" } as const;
  const { office, state } = emulatedItem({ notifications: [other] });
  useOffice(office);
  await showNotification("One");
  await showNotification("Two");
  expect(state.value.notifications.map(({ message }) => message)).toEqual(["Hello", "Two"]);
  await hideNotification();
  await hideNotification();
  expect(state.value.notifications).toEqual([other]);
});

test.each([
  ["just fits", "x".repeat(150), "x".repeat(150)],
  ["is cut", "x".repeat(151), `${"x".repeat(149)}…`],
  ["is cut before a pair of surrogates", `${"x".repeat(148)}😀😀`, `${"x".repeat(148)}…`],
])("a text that %s", async (_, text, shown) => {
  const { office, state } = emulatedItem();
  useOffice(office);
  await showNotification(text);
  expect(state.value.notifications.map(({ message }) => message)).toEqual([shown]);
});
