import type { OpenConnecting } from "../app/connecting/open.ts";
import { realApi } from "../config/connecting.ts";
import type { Config } from "../config/index.ts";
import { choiceText } from "../inbound/usage.ts";
import { isLoopback } from "../values/loopback.ts";
import { version } from "../values/version.ts";

type Started = {
  address: string;
  apiOrigin: string;
  /** This server's public URL. */
  own: string;
  connecting: Pick<OpenConnecting, "store" | "lasting"> | undefined;
};

/** Startup output: every address, and whose books are served. It contains no secret. */
export function startLines(config: Config, { address, apiOrigin, own, connecting }: Started): string[] {
  const embedded = config.apiOrigin === undefined;
  return [
    `GraphQL   ${address}/graphql`,
    ...(config.graphiql ? [`GraphiQL  ${address}/graphiql`] : []),
    ...(config.publicUrl ? [`Public    ${config.publicUrl}`] : []),
    ...(connecting ? [`Connect   ${own}/connect; ${keptWhere(connecting)}`] : []),
    ...(config.routerSecret ? ["Callers   come through a router that sends `Router-Authorization`"] : []),
    ...(config.issuer ? ["Callers   authenticate with a JWT from the configured issuer"] : []),
    ...(connecting
      ? [`Requests  ${choiceText(config.choice, !config.issuer)}${otherwise(config, embedded)}`]
      : []),
    embedded
      ? `Books     the sandbox: example books in memory, lost when this stops (${apiOrigin})`
      : `Books     ${apiOrigin === realApi ? "real books from" : "the books at"} ${apiOrigin}${config.accessToken || connecting ? "" : "; each request sends its own access token"}`,
    ...(isLoopback(config.host)
      ? []
      : ["Open to   anyone who can reach this machine: HOST is not a loopback address"]),
  ];
}

/** The same as fields of a log line. */
export function startFields(config: Config, { address, apiOrigin, own, connecting }: Started): object {
  const embedded = config.apiOrigin === undefined;
  return {
    graphql: `${address}/graphql`,
    ...(config.publicUrl && { publicUrl: config.publicUrl }),
    version,
    books: embedded
      ? { kind: "sandbox", origin: apiOrigin }
      : { kind: apiOrigin === realApi ? "freshbooks" : "other", origin: apiOrigin },
    access: connecting
      ? `Requests ${choiceText(config.choice, !config.issuer)}${otherwise(config, embedded)}`
      : config.accessToken || embedded
        ? "Requests without an access token use the configured one"
        : "Each request sends its own access token",
    ...(connecting && { connect: `${own}/connect`, connections: storeName(connecting) }),
    callers: config.issuer ? "issuer" : config.routerSecret ? "router" : "anyone",
    graphiql: config.graphiql,
    introspection: config.introspection,
    loopback: isLoopback(config.host),
  };
}

// The URL of a Postgres may contain a password.
const storeName = ({ store }: Pick<OpenConnecting, "store">): string =>
  /^postgres(ql)?:/i.test(store) ? "Postgres" : store.replace(/^(sqlite|file):/i, "");

const keptWhere = ({ store, lasting }: Pick<OpenConnecting, "store" | "lasting">): string =>
  lasting
    ? `connections are kept in ${storeName({ store })}`
    : "connections are kept in memory, lost when this stops";

function otherwise({ choice, accessToken }: Config, embedded: boolean): string {
  if (choice.by !== "only") return "";
  if (accessToken) return ", else the configured token";
  return embedded ? ", else the token of the sandbox's owner" : "";
}
