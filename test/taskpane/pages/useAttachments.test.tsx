/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import type { Attachment, Draft } from "../../../src/domain/draft/draft";
import { aDraft, aGreeting, attached, to } from "../../support/builders";
import { fakeAttachments } from "../../support/fakeAttachments";
import { showPane } from "../../support/showPane";

const aFile = (id: string, part: Partial<Attachment> = {}) => attached(`${id}.pdf`, { id, size: 10, ...part });
const draft = (...files: ReadonlyArray<ReturnType<typeof attached>>): Draft =>
  aDraft(to("bob.lee.acme@gmail.com"), aGreeting, ...files);

function preview(): HTMLElement {
  return screen.getByRole("group", { name: /^(?:The message, as it was read|读到的邮件内容)$/ });
}

test("files are read with progress that is spoken, and what is found counts", async () => {
  const files = fakeAttachments({ scan: "a contract", other: "hm" });
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const services = await showPane({
    draft: draft(aFile("scan"), aFile("other")),
    attachments: {
      ...files,
      contents: { contentOf: (file) => held.then(() => files.contents.contentOf(file)) },
    },
  });
  const progress = await screen.findByText("Reading scan.pdf… 1 of 2");
  expect(progress.getAttribute("aria-live")).toBe("polite");
  expect(within(preview()).getAllByText("Not read yet: judged by its name.")).toHaveLength(2);
  release();
  expect(await within(preview()).findByText("Inside: contract (clear)")).toBeTruthy();
  expect(await within(preview()).findByText("Read: its text does not show what it is.")).toBeTruthy();
  expect(
    await screen.findByText(/is a personal mailbox at Acme Tools Ltd, and this message is formal: contract/),
  ).toBeTruthy();
  expect(progress.textContent).toBe("");
  expect(services.notesNow().files?.map(({ name }) => name)).toEqual(["scan.pdf", "other.pdf"]);
});

test("a file that could not be read is read when somebody tries again, and not before", async () => {
  const attachments = fakeAttachments({ contract: { fails: 1 } });
  await showPane({ draft: draft(aFile("contract", { name: "scan.pdf" })), attachments });
  const again = await screen.findByRole("button", { name: "Try again: scan.pdf" });
  expect(within(preview()).getByText(/^Could not be read this time/)).toBeTruthy();
  expect(attachments.done).toEqual(["fetched contract"]);
  fireEvent.click(again);
  expect(await within(preview()).findByText("Inside: contract (clear)")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Try again: scan.pdf" })).toBeNull();
});

test("without files to read nothing is fetched and nothing is said", async () => {
  const attachments = fakeAttachments({ logo: "x" });
  await showPane({
    draft: draft(aFile("logo", { inline: true }), aFile("known", { text: { status: "judged" } })),
    attachments,
  });
  expect(await within(preview()).findByText("Read: its text does not show what it is.")).toBeTruthy();
  expect(attachments.done).toEqual([]);
});

test.each([
  ["en", "Named .pdf, but it is a Word document. Check that it is the right file."],
  ["en", "2 pages are pictures without text and could not be read."],
  ["en", "Hidden sheets, which the client can show: Cost, Margin."],
  ["en", "1 more file inside was not opened."],
  ["zh-CN", "文件名以 .pdf 结尾，实际是Word 文档。请确认没有附错文件。"],
  ["zh-CN", "有 2 页是没有文字的图片，无法读取。"],
  ["zh-CN", "含有隐藏的工作表，客户可以取消隐藏：Cost、Margin。"],
  ["zh-CN", "其中另有 1 个文件未打开。"],
] as const)("%s: %s", async (language, words) => {
  const attachments = fakeAttachments(
    { a: "x" },
    {
      x: {
        notes: [
          { id: "other-ending", says: "pdf", is: "docx" },
          { id: "pages-without-text", count: 2 },
          { id: "hidden-sheets", names: ["Cost", "Margin"] },
          { id: "files-left-out", count: 1 },
        ],
      },
    },
  );
  await showPane({ draft: draft(aFile("a")), attachments, language });
  expect(await within(preview()).findByText(words)).toBeTruthy();
});

test.each([
  ["no-text-layer", "No text layer: this scan can only be judged by its name. Name it for what it is."],
  ["encrypted", "Locked with a password: judged by its name. Name it for what it is."],
  ["damaged", "Damaged: judged by its name. Open it before you send it."],
] as const)("%s says what to do", async (because, words) => {
  const attachments = fakeAttachments({ a: "x" }, { x: { text: { status: "none", because } } });
  await showPane({ draft: draft(aFile("a")), attachments });
  expect(await within(preview()).findByText(words)).toBeTruthy();
});
