import type { Ask } from "./exchange.ts";

/** The text fields of a body in any of the three encodings; empty when it cannot be read. */
export function readForm({ headers, body }: Ask): ReadonlyMap<string, string> {
  const type = headers["content-type"] ?? "";
  const text = body.toString("utf8");
  if (type.startsWith("application/x-www-form-urlencoded")) return new Map(new URLSearchParams(text));
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/.exec(type)?.[1];
  return boundary ? readParts(text, boundary) : readJson(text);
}

function readJson(text: string): ReadonlyMap<string, string> {
  try {
    const value: unknown = JSON.parse(text);
    const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
    return new Map(entries.map(([key, field]) => [key, String(field)]));
  } catch {
    return new Map();
  }
}

function readParts(text: string, boundary: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const part of text.split(`--${boundary}`)) {
    const [, name, value] = /name="([^"]+)"[\s\S]*?\r\n\r\n([\s\S]*?)\r\n$/.exec(part) ?? [];
    if (name !== undefined && value !== undefined) fields.set(name, value);
  }
  return fields;
}
