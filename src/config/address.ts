import { ownSegments } from "../values/basePath.ts";

/** Scheme, host and port of an http or https address; undefined for any other text. */
export function toOrigin(text: string): string | undefined {
  const url = URL.parse(text);
  const plain = url && url.pathname === "/" && !url.search && !url.hash && !url.username && !url.password;
  return plain && (url.protocol === "https:" || url.protocol === "http:") ? url.origin : undefined;
}

/** The address that callers use, with the path below which a proxy serves this server, if any; without a trailing slash. */
export function toPublicUrl(text: string): string | undefined {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.search || url.hash || url.username || url.password || /[?#]/.test(text)) return undefined;
  const path = url.pathname.replace(/\/$/, "");
  const [, first = ""] = path.split("/");
  return /^(\/[\w.~-]+)*$/.test(path) && !ownSegments.has(first) ? url.origin + path : undefined;
}

/** Several of them, separated by spaces. A wildcard matches none. */
export function toOrigins(text: string): readonly string[] | undefined {
  const origins = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(toOrigin);
  const isPage = (origin: string | undefined) => origin !== undefined && !origin.includes("*");
  return origins.every(isPage) ? origins.filter((origin) => origin !== undefined) : undefined;
}
