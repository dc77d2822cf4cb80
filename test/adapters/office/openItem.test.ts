import { officeOpenItem } from "../../../src/adapters/office/openItem";

/** A mailbox that has the calls of its requirement set, and notes what it is asked to open. */
function useMailbox(
  set: number,
  part: { readonly fails?: boolean; readonly isPhone?: boolean } = {},
): readonly string[] {
  const asked: string[] = [];
  const mailbox = {
    convertToEwsId: (id: string, version: string) => `${version}:${id.replace(/_/g, "+")}`,
    displayMessageForm: (id: string) => {
      if (part.fails === true) throw new Error("no");
      asked.push(`sync ${id}`);
    },
    displayMessageFormAsync: (id: string, done: (result: unknown) => void) => {
      asked.push(`async ${id}`);
      done(part.fails === true ? { status: "failed", error: { code: 9_000, message: "no" } } : { status: "succeeded" });
    },
  };
  Object.assign(globalThis, {
    Office: {
      context: {
        requirements: { isSetSupported: (_: string, version: string) => Number(version.slice(2)) <= set },
        mailbox: part.isPhone === true ? {} : mailbox,
      },
    },
  });
  return asked;
}

test.each([
  [16, "async v2.0:AAk+x"],
  [8, "sync v2.0:AAk+x"],
] as const)("with Mailbox 1.%d a message is opened by its id of Exchange Web Services: %s", async (set, expected) => {
  const asked = useMailbox(set);
  await officeOpenItem("AAk_x");
  expect(asked).toEqual([expected]);
});

test.each([
  ["Outlook refuses", 16, { fails: true }, "refused"],
  ["it throws", 8, { fails: true }, "threw"],
  ["it is on a phone", 8, { isPhone: true }, "unsupported"],
] as const)("a message that cannot be opened: %s", async (_, set, part, failure) => {
  useMailbox(set, part);
  await expect(officeOpenItem("id")).rejects.toMatchObject({ name: "OfficeError", failure });
});
