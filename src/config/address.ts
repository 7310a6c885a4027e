/** Scheme, host and port of an http or https address; undefined for anything that says more. */
export function toOrigin(text: string): string | undefined {
  const url = URL.parse(text);
  const plain = url && url.pathname === "/" && !url.search && !url.hash && !url.username && !url.password;
  return plain && (url.protocol === "https:" || url.protocol === "http:") ? url.origin : undefined;
}
