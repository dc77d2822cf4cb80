import type { TeamTrouble } from "../../app/ports/bookAccess";
import { isTeamListsError, TeamListsError } from "../../app/ports/teamLists";
import { isGraphError, type GraphError } from "./GraphError";
import { isSignInError } from "./signIn";

/** What a failure means for the team's book. */
export function teamError(error: unknown, doing: "read" | "write"): TeamListsError {
  if (isTeamListsError(error)) return error;
  if (isSignInError(error)) return new TeamListsError(error.because, error.message);
  if (!isGraphError(error)) return new TeamListsError("failed", String(error));
  return new TeamListsError(troubleOf(error, doing), error.message);
}

function troubleOf({ status, code }: GraphError, doing: "read" | "write"): TeamTrouble {
  if (code === "foreignLink") return "failed";
  if (isThrottle({ status })) return "throttled";
  switch (status) {
    case 0:
      return "offline";
    case 401:
      return "consent-needed";
    case 403:
    case 423:
      return doing === "write" ? "read-only" : "forbidden";
    case 404:
      return "lists-missing";
    default:
      return "failed";
  }
}

/** The service wants to be left alone for a while. */
export function isThrottle({ status }: Pick<GraphError, "status">): boolean {
  return [429, 502, 503, 504, 509].includes(status);
}

/** What stood there is not there any more: begin again (Graph, delta: 410 with one of several codes). */
export function isStale(error: unknown): boolean {
  return isGraphError(error) && (error.status === 410 || /^(?:resync|syncState)/.test(error.code));
}

export function hasStatus(error: unknown, ...statuses: readonly number[]): error is GraphError {
  return isGraphError(error) && statuses.includes(error.status);
}
