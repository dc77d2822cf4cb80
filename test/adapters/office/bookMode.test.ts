import { roamingMode } from "../../../src/adapters/office/bookMode";
import { emulatedItem, useOffice } from "../../support/scriptOffice";

test("who has chosen nothing has a personal book, and the choice is there for the next pane", async () => {
  const emulated = emulatedItem();
  useOffice(emulated.office);
  expect(roamingMode().read()).toBe("personal");
  expect(await roamingMode().choose("team")).toEqual({ status: "saved" });
  useOffice(emulated.restart());
  expect(roamingMode().read()).toBe("team");
});

test("a choice that the host refuses is none", async () => {
  useOffice(emulatedItem({}, { faults: [{ call: "roamingSettings.saveAsync", mode: "fail", code: 9019 }] }).office);
  expect(await roamingMode().choose("team")).toEqual({ status: "refused", because: "host" });
  expect(roamingMode().read()).toBe("personal");
});
