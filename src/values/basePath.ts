/** The first segments of this server's own paths, which a path prefix must not begin with. */
export const ownSegments: ReadonlySet<string> = new Set([
  ...["graphql", "graphiql", "files", "connect", "sandbox", "docs", "schema.graphql", "webhooks"],
  ...["health", "live", "ready", "metrics"],
]);

/** The path of a public address, such as `/books`; empty without one. It is prepended to every link of this server. */
export const basePathOf = (publicUrl: string | undefined): string =>
  publicUrl === undefined ? "" : new URL(publicUrl).pathname.replace(/\/$/, "");

/** An address without the prefix that a proxy left on it; one without the prefix is unchanged. */
export function withoutBase(base: string, url: string): string {
  if (base === "" || !url.startsWith(base)) return url;
  const rest = url.slice(base.length);
  if (rest === "" || rest.startsWith("?")) return `/${rest}`;
  return rest.startsWith("/") ? rest : url;
}
