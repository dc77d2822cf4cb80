/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { aContract, aDraft, aGreeting, cc, saying, to, about } from "../support/builders";
import { showPane as show } from "../support/showPane";

const toGmail = aDraft(to("bob.lee.acme@gmail.com", "Bob Lee"), aContract);

test("a contract to Gmail: said, put right with one click, and taken back", async () => {
  const services = await show({ draft: toGmail });
  await screen.findByText("1 thing does not fit");
  fireEvent.click(screen.getByRole("button", { name: "Send to sales@acme.example instead" }));
  await screen.findByText("Everything fits");
  expect(services.current().recipients.map((one) => (one.status === "mailbox" ? one.address.key : ""))).toEqual([
    "sales@acme.example",
  ]);
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByText("1 thing does not fit");
  expect(services.current().recipients).toEqual(toGmail.recipients);
});

test("the reason is there on demand, and the other ways too", async () => {
  await show({ draft: toGmail });
  const why = await screen.findByRole("button", { name: "Why?" });
  expect(why.getAttribute("aria-expanded")).toBe("false");
  fireEvent.click(why);
  expect(why.getAttribute("aria-expanded")).toBe("true");
  expect(screen.getByText(/belongs to a person, not to the company/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Other ways" }));
  expect(
    screen.getByRole("button", { name: "bob.lee.acme@gmail.com is Acme Tools Ltd's official mailbox" }),
  ).toBeTruthy();
});

test("sending anyway takes a reason and is kept with the item", async () => {
  const services = await show({ draft: toGmail });
  fireEvent.click(await screen.findByRole("button", { name: "Send anyway…" }));
  const confirm = screen.getByRole<HTMLButtonElement>("button", { name: "Send anyway" });
  expect(confirm.disabled).toBe(true);
  fireEvent.click(screen.getByRole("radio", { name: "The client asked for it" }));
  fireEvent.click(confirm);
  await screen.findByText("You will send it anyway.");
  expect(services.notesNow().acknowledgements).toMatchObject([{ reason: "The client asked for it" }]);
});

test("recipients stand under their client with role and standing", async () => {
  await show({
    draft: aDraft(to("sales@acme.example"), cc("li.na@ourco.example"), cc("x@stranger.example"), aGreeting),
  });
  const recipients = await screen.findByRole("region", { name: "Recipients" });
  for (const words of ["Acme Tools Ltd", "official", "confirmed", "Our company", "Not in your book"])
    expect(within(recipients).getByText(words)).toBeTruthy();
});

test("text from mail stays text", async () => {
  await show({
    draft: aDraft(
      to("sales@acme.example"),
      about("<img src=x onerror=alert(1)>"),
      saying("Please sign the attached **sales contract** <b>now</b>."),
    ),
  });
  await screen.findByText(/<b>now<\/b>/);
  expect(document.querySelector("img, b")).toBeNull();
});

test("in Chinese, every word of the page is Chinese", async () => {
  await show({ draft: toGmail, language: "zh-CN" });
  await screen.findByText("有 1 处不合适");
  expect(document.documentElement.lang).toBe("zh-CN");
  screen.getByRole("group", { name: "读到的邮件内容" }).remove();
  const words = document.body.textContent.replace(/[\w.]+@[\w.]+|Acme Tools Ltd|RightBox/g, "");
  expect(words).not.toMatch(/[A-Za-z]{3,}/);
});

test("an unreadable message is said plainly, with a way on", async () => {
  await show({ draft: toGmail, isUnreadable: true });
  await screen.findByText(/could not read this message/);
  expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
});

test("a full book says so with its numbers, and changes nothing", async () => {
  const services = await show({ draft: toGmail, isFull: true });
  fireEvent.click(await screen.findByRole("button", { name: "Other ways" }));
  fireEvent.click(screen.getByRole("button", { name: /official mailbox/ }));
  await screen.findByText(/40000 of 32768 characters/);
  expect(services.store.load()).toMatchObject({ status: "loaded" });
});

test("an empty message asks for a recipient", async () => {
  await show({ draft: aDraft() });
  await screen.findByText(/No recipients yet/);
});
