import { failedAddresses } from "../../../../src/domain/notices/bounces/failedAddresses";
import type { ReceivedMessage } from "../../../../src/domain/notices/notice";

const report = (text: string, part: Partial<ReceivedMessage> = {}): ReceivedMessage => ({
  from: "mailer-daemon@ours.example",
  fromName: "",
  subject: "Delivery failure",
  text,
  ...part,
});

test.each<[what: string, message: ReceivedMessage, failed: readonly string[]]>([
  ["an address by itself", report("Could not be delivered.\n\nbob@acme.example"), ["bob@acme.example"]],
  [
    "addresses at the beginning of lines",
    report("These failed:\n<bob@acme.example>: no\n  ann@acme.example (unknown)\nAsk it@ours.example for help."),
    ["bob@acme.example", "ann@acme.example"],
  ],
  [
    "no one who runs a server",
    report("postmaster@acme.example\nsays of\n<bob@acme.example>: unknown\n<ann@acme.example>: unknown"),
    ["bob@acme.example", "ann@acme.example"],
  ],
  [
    "nobody whom the copy below names",
    report("<bob@acme.example>: unknown\n\n------ This is a copy of the message ------\nTo: ann@acme.example"),
    ["bob@acme.example"],
  ],
  [
    "those of the header only",
    report("bob@acme.example\nann@acme.example", { headers: { "x-failed-recipients": "ann@acme.example" } }),
    ["ann@acme.example"],
  ],
  [
    "those of the header where the text names none",
    report("Sorry.", { headers: { "x-failed-recipients": "a@acme.example, <b@acme.example>, nobody" } }),
    ["a@acme.example", "b@acme.example"],
  ],
  [
    "the only recipient of the original",
    report("Sorry.", {
      report: { fields: "", original: "Subject: x\nTo: Bob\n <bob@acme.example>\nCc: ann@acme.example" },
    }),
    ["bob@acme.example"],
  ],
  [
    "none of several recipients of the original",
    report("Sorry.", { report: { fields: "", original: "To: bob@acme.example, ann@acme.example" } }),
    [],
  ],
  ["nobody", report("Sorry."), []],
])("%s failed", (_, message, failed) => {
  expect(failedAddresses(message).map(({ address }) => address)).toEqual(failed);
});
