/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { aContract, aDraft, to } from "../../support/builders";
import { showPane } from "../../support/showPane";

const toGmail = aDraft(to("bob.lee.acme@gmail.com", "Bob Lee"), aContract);
const FIX = "Send to sales@acme.example instead";

test("what was done is read out, the focus is on the way back, and that is read out too", async () => {
  // For jsdom a document whose focused element has gone has no focus; in browsers it keeps it.
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  await showPane({ draft: toGmail });
  const fix = await screen.findByRole("button", { name: FIX });
  fix.focus();
  fireEvent.click(fix);
  await screen.findByText("Everything fits");
  const done = screen.getByText("Done: Send to sales@acme.example instead.");
  expect(done.closest("[role=status]")).not.toBeNull();
  const undo = screen.getByRole("button", { name: "Undo" });
  expect(document.activeElement).toBe(undo);
  fireEvent.click(undo);
  const undone = await screen.findByText("Undone: Send to sales@acme.example instead.");
  expect(undone.closest("[role=status]")).not.toBeNull();
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
});

test("a fix is noted for the record of the message, and no longer once it is undone", async () => {
  const services = await showPane({ draft: toGmail });
  fireEvent.click(await screen.findByRole("button", { name: FIX }));
  await screen.findByText("Everything fits");
  expect(services.notesNow().fixes).toEqual([{ rule: "formal-not-to-personal", fix: "replace-recipient" }]);
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByText("Undone: Send to sales@acme.example instead.");
  expect(services.notesNow().fixes).toEqual([]);
});

test.each([
  ["unsupported", /This field holds a contact list/],
  ["refused", /Outlook did not take the change/],
] as const)("a fix that is %s says why and what to do, and offers no undo", async (fixFailure, words) => {
  const services = await showPane({ draft: toGmail, fixFailure });
  fireEvent.click(await screen.findByRole("button", { name: FIX }));
  const trouble = await screen.findByText(words);
  expect(trouble.closest("[role=alert]")).not.toBeNull();
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  expect(services.current()).toBe(toGmail);
});

test("sending anyway is taken back, and it is asked about again", async () => {
  const services = await showPane({ draft: toGmail });
  fireEvent.click(await screen.findByRole("button", { name: "Send anyway…" }));
  fireEvent.click(screen.getByRole("radio", { name: "The client asked for it" }));
  fireEvent.click(screen.getByRole("button", { name: "Send anyway" }));
  await screen.findByText("Reason: The client asked for it");
  fireEvent.click(screen.getByRole("button", { name: "Take back" }));
  await screen.findByText("Taken back: RightBox checks it again.");
  await screen.findByRole("button", { name: FIX });
  expect(services.notesNow().acknowledgements).toEqual([]);
});
