import type { OpenConnecting } from "../app/openConnecting.ts";
import { realApi } from "../config/connecting.ts";
import type { Config } from "../config/index.ts";
import { choiceText } from "../inbound/usage.ts";
import { isLoopback } from "../values/loopback.ts";

type Started = {
  address: string;
  apiOrigin: string;
  /** Where callers reach this server. */
  own: string;
  connecting: Pick<OpenConnecting, "store" | "lasting"> | undefined;
};

/** What is told of a server that has just started: where everything is, and whose books it serves. No secret is in it. */
export function startLines(config: Config, { address, apiOrigin, own, connecting }: Started): string[] {
  const embedded = config.apiOrigin === undefined;
  return [
    `GraphQL   ${address}/graphql`,
    `GraphiQL  ${address}/graphiql`,
    ...(connecting ? [`Connect   ${own}/connect; ${keptWhere(connecting)}`] : []),
    ...(config.routerSecret ? ["Callers   come through a router that sends `Router-Authorization`"] : []),
    ...(config.issuer ? ["Callers   authenticate with a JWT from the configured issuer"] : []),
    ...(connecting
      ? [`Requests  ${choiceText(config.choice, !config.issuer)}${otherwise(config, embedded)}`]
      : []),
    embedded
      ? `Books     the sandbox: example books in memory, lost when this stops (${apiOrigin})`
      : `Books     ${apiOrigin === realApi ? "real ones, from" : "what is served at"} ${apiOrigin}${config.accessToken || connecting ? "" : "; each request sends its own access token"}`,
    ...(isLoopback(config.host) ? [] : ["Open to   anyone who can reach this machine: HOST is not loopback"]),
  ];
}

const keptWhere = ({ store, lasting }: Pick<OpenConnecting, "store" | "lasting">): string => {
  if (!lasting) return "connections are kept in memory, lost when this stops";
  // Behind the scheme there may be a password.
  return `connections are kept in ${/^postgres(ql)?:/.test(store) ? "Postgres" : store.replace(/^sqlite:/, "")}`;
};

function otherwise({ choice, accessToken }: Config, embedded: boolean): string {
  if (choice.by !== "only") return "";
  if (accessToken) return ", else the configured token";
  return embedded ? ", else the token of the sandbox's owner" : "";
}
