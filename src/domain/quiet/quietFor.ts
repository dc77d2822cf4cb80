import type { BookPage } from "../book/book";
import type { Draft } from "../draft/draft";
import { shortHash } from "../text/shortHash";
import type { QuietMemory } from "./quietMemory";

/** The part of the memory that one draft needs: that of its mailboxes, of the clients of its page, and of its conversation. */
export function quietFor(memory: QuietMemory, draft: Draft, { clients }: Pick<BookPage, "clients">): QuietMemory {
  const about = new Set<string>(clients.map(({ id }) => id));
  draft.recipients.forEach((recipient) => {
    if (recipient.status !== "unreadable" && recipient.address !== undefined) about.add(recipient.address.key);
  });
  const conversation = draft.conversation === undefined ? undefined : shortHash([draft.conversation]);
  const { asOf } = memory;
  return {
    ...(asOf === undefined ? {} : { asOf }),
    mutes: memory.mutes.filter((mute) => about.has(mute.about)),
    settled: memory.settled.filter((one) => one.conversation === conversation),
    habits: memory.habits.filter((habit) => about.has(habit.about)),
  };
}
