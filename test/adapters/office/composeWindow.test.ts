import { officeComposeWindow } from "../../../src/adapters/office/composeWindow";

interface Asked {
  readonly form: unknown;
  readonly how: "sync" | "async";
}

/** A mailbox that has the calls of its requirement set, and notes what it is asked for. */
function useMailbox(
  set: number,
  part: { readonly mode?: "read" | "compose"; readonly fails?: boolean } = {},
): readonly Asked[] {
  const { mode = "read", fails = false } = part;
  const asked: Asked[] = [];
  const forms = {
    displayNewMessageForm: (form: unknown) => {
      if (fails) throw new Error("no");
      asked.push({ form, how: "sync" });
    },
    displayNewMessageFormAsync: (form: unknown, done: (result: unknown) => void) => {
      asked.push({ form, how: "async" });
      done(fails ? { status: "failed", error: { code: 5001, message: "no" } } : { status: "succeeded" });
    },
  };
  Object.assign(globalThis, {
    Office: {
      context: {
        requirements: { isSetSupported: (_: string, version: string) => Number(version.slice(2)) <= set },
        mailbox: mode === "compose" ? {} : forms,
      },
    },
  });
  return asked;
}

const message = { to: ["bob@acme.example"], subject: "Which mailbox?", html: "<p>Dear Bob</p>" };
const form = { toRecipients: ["bob@acme.example"], subject: "Which mailbox?", htmlBody: "<p>Dear Bob</p>" };

test.each([
  [16, "async"],
  [8, "sync"],
] as const)("with Mailbox 1.%d the form is opened %sly", async (set, how) => {
  const asked = useMailbox(set);
  expect(officeComposeWindow().canOpen()).toBe(true);
  await officeComposeWindow().open(message);
  expect(asked).toEqual([{ form, how }]);
});

test.each([
  ["while a message is being written", 16, "compose"],
  ["below Mailbox 1.6", 5, "read"],
] as const)("no window %s", (_, set, mode) => {
  useMailbox(set, { mode });
  expect(officeComposeWindow().canOpen()).toBe(false);
});

test.each([
  ["Outlook refuses", 16, {}, true, "refused"],
  ["Outlook throws", 8, {}, true, "threw"],
  ["the text is too long", 16, { html: "好".repeat(11_000) }, false, "unsupported"],
  ["there are too many in Bcc", 16, { bcc: Array<string>(101).fill("a@b.example") }, false, "unsupported"],
  ["there are too many recipients", 16, { to: Array<string>(101).fill("a@b.example") }, false, "unsupported"],
  ["the subject is too long", 16, { subject: "x".repeat(256) }, false, "unsupported"],
] as const)("it says so where %s", async (_, set, part, fails, failure) => {
  useMailbox(set, { fails });
  await expect(officeComposeWindow().open({ ...message, ...part })).rejects.toMatchObject({
    name: "OfficeError",
    failure,
  });
});

test("everybody stands in the field that he is meant for", async () => {
  const asked = useMailbox(16);
  await officeComposeWindow().open({ ...message, cc: ["tech@acme.example"], bcc: ["accounts@acme.example"] });
  expect(asked).toEqual([
    { form: { ...form, ccRecipients: ["tech@acme.example"], bccRecipients: ["accounts@acme.example"] }, how: "async" },
  ]);
});
