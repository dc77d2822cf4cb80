import { isInTo, type ClientGroup } from "./clientGroups";
import type { RuleContext } from "./defineRule";
import { threadPlaces } from "./threadPlaces";

/**
 * The client that the message is to comes first: by mailboxes in To, by addresses in the thread, by mailboxes at all. The order
 * in which the sender put them says nothing.
 */
export function clientsByWeight(groups: readonly ClientGroup[], context: RuleContext): readonly ClientGroup[] {
  if (groups.length < 2) return groups;
  const inThread = threadPlaces(context);
  const weigh = (group: ClientGroup): readonly number[] => [
    group.mailboxes.filter(isInTo).length,
    inThread.filter((place) => place.status === "client" && place.client.id === group.client.id).length,
    group.mailboxes.length,
  ];
  return groups
    .map((group) => ({ group, weight: weigh(group) }))
    .sort((one, other) => {
      const decisive = one.weight.findIndex((weight, index) => weight !== other.weight[index]);
      return decisive < 0
        ? Number(one.group.client.id > other.group.client.id) - 0.5
        : (other.weight[decisive] ?? 0) - (one.weight[decisive] ?? 0);
    })
    .map(({ group }) => group);
}
