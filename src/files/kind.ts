import { FileError } from "./problem.ts";

/** The accepted kinds of file, and their name extensions. */
export const kinds = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/heic": "heic",
  "image/heif": "heif",
  "application/pdf": "pdf",
} as const;

export type MediaType = keyof typeof kinds;

/** The kinds that FreshBooks accepts for a logo. */
export const imageTypes: ReadonlySet<string> = new Set(["image/png", "image/jpeg"] satisfies MediaType[]);

/** The kind of a content type; null for one that is not accepted. */
export function toMediaType(contentType: string | null): MediaType | null {
  const name = typeNamed(contentType);
  return Object.hasOwn(kinds, name) ? (name as MediaType) : null;
}

/** Without its parameters. */
export const typeNamed = (contentType: string | null): string =>
  contentType?.split(";")[0]?.trim().toLowerCase() ?? "";

/** The first bytes that determine the kind; a shorter file is judged by all it has. */
export const headBytes = 1024;

/**
 * The kind of a file by its first bytes, never by its name or header. Throws FileError for an empty file, for any other
 * kind, and for an ambiguous one.
 */
export function kindOf(head: Buffer): MediaType {
  if (head.length === 0) throw new FileError("empty", "The file is empty");
  const kind = beginningOf(head);
  if (!kind)
    throw new FileError("unknownKind", "The content of the file is not PNG, JPG, GIF, PDF, HEIC or HEIF");
  if (hides(head.subarray(0, headBytes), kind))
    throw new FileError("twoKinds", `The file begins as ${kind} and can also be read as another type`);
  return kind;
}

const png = "\x89PNG\r\n\x1a\n";
const jpeg = "\xff\xd8\xff";
const gif = /GIF8[79]a/;

function beginningOf(head: Buffer): MediaType | undefined {
  const text = head.toString("latin1", 0, 16);
  if (text.startsWith(png)) return "image/png";
  if (text.startsWith(jpeg)) return "image/jpeg";
  if (gif.test(text.slice(0, 6))) return "image/gif";
  if (text.startsWith("%PDF-")) return "application/pdf";
  return text.startsWith("ftyp", 4) ? brandIn(head) : undefined;
}

const heic = new Set(["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs"]);
const heif = new Set(["mif1", "msf1"]);

/** The brand that a file of the ISO family names first; one of the general brands may hold an AVIF, which is not accepted. */
function brandIn(head: Buffer): MediaType | undefined {
  const brand = head.toString("latin1", 8, 12);
  if (heic.has(brand)) return "image/heic";
  if (!heif.has(brand)) return undefined;
  const others = head.toString("latin1", 16, Math.min(head.readUInt32BE(0), headBytes)).match(/.{4}/gs) ?? [];
  if (others.some((other) => heic.has(other))) return "image/heic";
  return others.some((other) => other.startsWith("avi")) ? undefined : "image/heif";
}

/** Signs of another kind, anywhere in the head. */
const signs: readonly { sign: string | RegExp; of?: MediaType }[] = [
  { sign: png, of: "image/png" },
  { sign: jpeg, of: "image/jpeg" },
  { sign: gif, of: "image/gif" },
  { sign: /ftyp(?:hei|hev|mif1|msf1)/, of: "image/heic" },
  { sign: "%PDF-", of: "application/pdf" },
  { sign: "PK\x03\x04" },
  { sign: /<(?:!doctype\s+html|html|script|svg)/i },
];

function hides(head: Buffer, kind: MediaType): boolean {
  const text = head.toString("latin1");
  const foreign = signs.filter(({ of }) => of === undefined || !isOwn(kind, of));
  const found = foreign.some(({ sign }) =>
    typeof sign === "string" ? text.includes(sign) : sign.test(text),
  );
  return found || hasProgram(head);
}

/** A scanned PDF is a JPEG with a few words around it. */
const isOwn = (kind: MediaType, of: MediaType): boolean =>
  kind === of ||
  (kind === "image/heif" && of === "image/heic") ||
  (kind === "application/pdf" && of === "image/jpeg");

/** A Windows program: `MZ` with its `PE` at the stated offset. One photograph in sixty has the two letters by chance. */
function hasProgram(head: Buffer): boolean {
  for (let at = head.indexOf("MZ"); at >= 0; at = head.indexOf("MZ", at + 1)) {
    const pointer = at + 0x3c;
    if (pointer + 4 > head.length) return false;
    const start = at + head.readUInt32LE(pointer);
    if (head.toString("latin1", start, start + 4) === "PE\0\0") return true;
  }
  return false;
}
