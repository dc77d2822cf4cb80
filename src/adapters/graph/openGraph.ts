import type { Clock } from "../../domain/clock";
import type { Configuration } from "./configuration";
import { graphFetchWith, type GraphFetch } from "./graphFetch";
import type { SignIn } from "./signIn";

/** What it takes to reach Graph in the user's name, beside where it is. */
export interface GraphAround {
  readonly signIn: SignIn;
  readonly clock: Clock;
  readonly random: () => number;
  readonly newId: () => string;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export interface GraphOptions extends GraphAround {
  readonly configuration: Configuration;
}

/** Graph for one piece of work. `interactive`: whether signing in may open a window. */
export function openGraph(
  { configuration, signIn, clock, random, newId, sleep }: GraphOptions,
  interactive: boolean,
): GraphFetch {
  return graphFetchWith({
    root: configuration.graphRoot,
    token: (scopes, renew) => signIn.token(scopes, { interactive, ...renew }),
    now: () => clock.now().getTime(),
    random,
    newId,
    sleep,
  });
}
