/** Looks for secrets in whatever came out; every way in which bytes are usually written counts. */
export type Search = {
  /** Another secret, and what it is. It may become known after the place where it stands. */
  add(kind: string, secret: string | Uint8Array): void;
  /** Keeps what came out, to be looked through. */
  keep(where: string, what: string | Uint8Array): void;
  /** Kinds and places, one of each kind; never the secret. */
  found(): string[];
  readonly secrets: number;
  readonly bytes: number;
};

export function createSearch(): Search {
  const needles = new Map<string, string>();
  const kept: { where: string; text: string }[] = [];
  let secrets = 0;
  let bytes = 0;

  return {
    add(kind, secret) {
      secrets += 1;
      const raw = Buffer.from(secret);
      const ways = [
        raw.toString("latin1"),
        raw.toString("base64"),
        raw.toString("base64url"),
        raw.toString("hex"),
      ];
      for (const way of [...ways, encodeURIComponent(ways[0] ?? "")])
        needles.set(way.replace(/=+$/, ""), kind);
    },
    keep(where, what) {
      const text = Buffer.from(what).toString("latin1");
      bytes += text.length;
      kept.push({ where, text });
    },
    found() {
      const places = new Map<string, string>();
      for (const [needle, kind] of needles)
        for (const { where, text } of kept) {
          const place = `${kind} in ${where}`;
          if (!places.has(place) && text.includes(needle)) places.set(place, around(text, needle));
        }
      return [...places].map(([place, text]) => `${place}: ${text}`);
    },
    get secrets() {
      return secrets;
    },
    get bytes() {
      return bytes;
    },
  };
}

/** What stands around it, for whoever has to find the place. */
function around(text: string, needle: string): string {
  const at = text.indexOf(needle);
  const before = text.slice(Math.max(0, at - 200), at);
  return `${before}<here>${text.slice(at + needle.length, at + needle.length + 60)}`.replaceAll("\n", " ");
}
