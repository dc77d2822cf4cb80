import { english } from "../../src/domain/verdict/speech";
import { decideSend } from "../../src/app/decideSend";
import { prepareDraft } from "../../src/app/prepareDraft";
import { reviewItem } from "../../src/app/reviewItem";
import { defaultPolicy } from "../../src/domain/policy/policy";
import { findingKey } from "../../src/domain/finding";
import { kindOfFinding } from "../../src/domain/quiet/kindOfFinding";
import { nothingQuiet, type QuietMemory } from "../../src/domain/quiet/quietMemory";
import { sendIdOf } from "../../src/domain/record/sendRecord";
import { aContract, aDraft, to } from "../support/builders";
import { fakeQuiet } from "../support/fakeQuiet";
import { fakeServices } from "../support/fakePorts";

const stranger = { ...aDraft(to("info@stranger.example"), aContract), conversation: "c1" };
const sendId = sendIdOf(Array.from({ length: 16 }, () => 7));
const inAWeek = new Date("2026-12-01T09:00:00Z");

function world() {
  const fake = fakeQuiet();
  const services = fakeServices({ draft: stranger, quiet: fake, notes: { acknowledgements: [], sendId } });
  const send = (quiet: QuietMemory, isPageLeft = true) => {
    const { page, ...notes } = services.notesNow();
    return decideSend({
      draft: stranger,
      notes: page === undefined || !isPageLeft ? notes : { ...notes, page },
      book: services.store.load(),
      policy: defaultPolicy,
      quiet,
      sendId,
      ability: "button-and-override",
      speech: english,
      clock: services.clock,
    });
  };
  return { fake, services, send };
}

/** Mutes everything that the pane says, until it says nothing. */
async function muteAll({ services }: ReturnType<typeof world>): Promise<void> {
  for (const finding of (await reviewItem(services)).review.findings)
    await services.quiet.mute(finding, "contract", inAWeek);
}

test("what is muted is gone in the pane and at Send, by the page that was left or by the settings alone", async () => {
  const here = world();
  const { fake, services, send } = here;
  expect(send(nothingQuiet).verdict.action).toBe("ask");
  await muteAll(here);
  const { open, review } = await reviewItem(services);
  expect(open).toEqual([]);
  expect(review.quieted.map(({ because }) => because)).toContain("muted");
  expect(send(nothingQuiet).verdict.action).toBe("send");
  expect(send(nothingQuiet, false).verdict.action).toBe("ask");
  expect(send(fake.now().memory, false).verdict.action).toBe("send");
});

test("what is muted is gone in what the compose handler says", async () => {
  const here = world();
  const { fake, services } = here;
  await muteAll(here);
  const { findings } = await prepareDraft({
    item: services.item,
    notes: { read: () => Promise.resolve({ acknowledgements: [] }), write: () => Promise.resolve() },
    record: { write: () => Promise.resolve() },
    book: services.store,
    policy: () => defaultPolicy,
    quiet: () => fake.now().memory,
    newSendId: () => sendId,
    clock: services.clock,
  });
  expect(findings).toEqual([]);
});

test("a message whose page was left is not written to again, where nothing has changed", async () => {
  const here = world();
  await muteAll(here);
  await reviewItem(here.services);
  const write = jest.spyOn(here.services.notes, "write");
  await reviewItem(here.services);
  expect(write).not.toHaveBeenCalled();
});

test("an acknowledgement holds in its own draft with its reason, and settles it for the next in the conversation", async () => {
  const { services, send, fake } = world();
  const { review, envelope } = await reviewItem(services);
  const acknowledgements = review.findings.map((finding) => ({
    finding: findingKey(finding),
    kind: kindOfFinding(finding, envelope.kind),
    reason: "They asked for it",
    draft: envelope.fingerprint,
  }));
  await services.notes.write({ acknowledgements });
  for (const given of acknowledgements) await services.quiet.settle(given, "c1");
  const again = await reviewItem(services);
  expect(again.open).toEqual([]);
  expect(again.review.findings).toHaveLength(review.findings.length);
  expect(send(fake.now().memory).record.findings.map(({ acknowledged }) => acknowledged)).toEqual(
    review.findings.map(() => "They asked for it"),
  );
  await services.notes.write({ acknowledgements: [] });
  const next = await reviewItem(services);
  expect(next.review.findings).toEqual([]);
  expect(next.review.quieted.map(({ because }) => because)).toContain("settled");
});

test("what stands in the pane is noted for when the message is found in Sent Items", async () => {
  const { fake, services } = world();
  await reviewItem(services);
  expect(fake.tally.read().pending).toMatchObject([
    { sendId, shown: [{ rule: "unknown-mailbox", about: "info@stranger.example", kind: "contract" }] },
  ]);
});
