import type { PolicySource } from "../../app/ports/policySource";
import { TeamListsError } from "../../app/ports/teamLists";
import { membersOf, textOf } from "../../domain/text/members";
import { allPages, type GraphFetch } from "./graphFetch";
import { settingsList } from "./listDefinitions";
import { openGraph, type GraphOptions } from "./openGraph";
import { findList } from "./provision";
import { teamError } from "./teamListsErrors";

/** The value of `RightBoxSettingKey` in the policy's row. */
const KEY = "policy";

/** The organisation's policy as one row of a list in the team's site. Where the list is not there, nobody can say that there is no policy. */
export function createPolicyList(options: GraphOptions): PolicySource {
  const { siteId, rowScopes: scopes } = options.configuration;
  return {
    place: "list",
    read: async ({ interactive }) => {
      const graph = openGraph(options, interactive);
      try {
        const item = await policyRow(graph, siteId, scopes);
        if (item === undefined) return { status: "none" };
        const text = textOf(membersOf(item["fields"])["RightBoxValue"]);
        const changedAt = textOf(item["lastModifiedDateTime"]);
        return { status: "found", text, ...(changedAt === "" ? {} : { changedAt }) };
      } catch (error) {
        const { because, message } = teamError(error, "read");
        return { status: "trouble", because, detail: message };
      }
    },
  };
}

/** The row, or nothing. The list is short, so it is read as a whole: filters have answered wrongly, and a wrong "nothing" would end the policy. */
async function policyRow(
  graph: GraphFetch,
  siteId: string,
  scopes: readonly string[],
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { displayName } = settingsList;
  const id = await findList(graph, siteId, displayName, scopes);
  if (id === undefined) throw new TeamListsError("lists-missing", `The site has no list "${displayName}".`);
  const path = `/sites/${siteId}/lists/${id}/items?$expand=fields($select=RightBoxSettingKey,RightBoxValue)`;
  const items = await allPages(graph, { operation: "read policy", path, scopes });
  return items
    .map(membersOf)
    .find((item) => textOf(membersOf(item["fields"])["RightBoxSettingKey"]).trim().toLowerCase() === KEY);
}
