import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import type { HttpAnswer, HttpStream } from "../../http/message.ts";
import type { AccountId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { FreshBooksError, type Reason, reasonFor, refusal } from "../errors.ts";

/** A file as it is sent. The name is without quotation marks and line breaks, or they are sent encoded. */
export type FileToSend = {
  readonly name: string;
  readonly mediaType: string;
  readonly content: AsyncIterable<Uint8Array>;
};

/** A file that FreshBooks has. The token opens it to whoever has it, so it never leaves this server. */
export type Upload = { readonly token: string; readonly mediaType: string };

/** A file that comes back; it has to be read or destroyed. */
export type FileToRead<Kind> = {
  readonly kind: Kind;
  readonly length: number | null;
  readonly content: Readable;
};

/** Where FreshBooks keeps a file: a logo is an image, whatever else is attached to a record is an attachment. */
export type Place = "attachments" | "images";

/** What a file is, by its first bytes and by what FreshBooks calls it; undefined for what is none, whatever its status. */
type Judge<Kind> = {
  /** So many of the first bytes, or all of a shorter file. */
  readonly headBytes: number;
  kindOf(head: Buffer, calledBy: string | null): Kind | undefined;
};

/** The files of one account: each is kept under a token, and what refers to it is written elsewhere. */
export function uploadsOf({ transfer }: Session, accountId: AccountId) {
  return {
    /** Sends a file as it comes, once. Throws its own error when it breaks off; then FreshBooks has nothing. */
    send: async (file: FileToSend, place: Place = "attachments"): Promise<Upload> => {
      const boundary = `freshbooks-subgraph-${randomBytes(16).toString("hex")}`;
      const type = `multipart/form-data; boundary=${boundary}`;
      const path = `/uploads/account/${accountId}/${place}`;
      const token = await transfer
        .send(path, type, formOf(file, boundary), (answer) => tokenIn(answer, keys[place]))
        .catch((error: unknown) => {
          throw refusedUnread(error) ?? error;
        });
      return { token, mediaType: file.mediaType };
    },
    /** Null when there is no such file. */
    read: <Kind>(
      token: string,
      judge: Judge<Kind>,
      place: Place = "attachments",
    ): Promise<FileToRead<Kind> | null> =>
      transfer.open(`/uploads/${place}/${encodeURIComponent(token)}`, (answer) => fileIn(answer, judge)),
  };
}

async function* formOf({ name, mediaType, content }: FileToSend, boundary: string) {
  const quoted = name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  yield Buffer.from(
    `--${boundary}\r\ncontent-disposition: form-data; name="content"; filename="${quoted}"\r\ncontent-type: ${mediaType}\r\n\r\n`,
  );
  yield* content;
  yield Buffer.from(`\r\n--${boundary}--\r\n`);
}

/** Under which key an answer has what was uploaded. */
const keys = { attachments: "attachment", images: "image" } as const;

function tokenIn({ status, headers, json }: HttpAnswer, key: (typeof keys)[Place]): string {
  if (status < 200 || status >= 300) throw refusedFile({ status, headers });
  const token = (json as Readonly<Record<string, { jwt?: unknown } | null>> | null | undefined)?.[key]?.jwt;
  if (typeof token === "string" && token) return token;
  throw new FreshBooksError("unavailable", `FreshBooks answered without an ${key}`);
}

async function fileIn<Kind>(
  { status, headers, body }: HttpStream,
  judge: Judge<Kind>,
): Promise<FileToRead<Kind> | null> {
  const length = lengthIn(headers["content-length"]);
  // Unasked, so it would go on as if it were the file; and no file is empty, for none such is taken.
  const packed = (textIn(headers["content-encoding"]) ?? "identity").toLowerCase() !== "identity";
  if (status === 200 && !packed && length !== 0) {
    const pieces = whole(body, length);
    const head = await headOf(pieces, judge.headBytes);
    const kind = judge.kindOf(head, textIn(headers["content-type"]));
    if (kind !== undefined) return { kind, length, content: joined(head, pieces, body) };
  }
  body.on("error", () => {}).destroy();
  if (status === 404) return null;
  if (status === 200) throw new FreshBooksError("unavailable", "FreshBooks answered without a file");
  throw refusedFile({ status, headers });
}

/** What breaks off is FreshBooks' failure, whatever the error says. */
async function* whole(body: Readable, length: number | null): AsyncGenerator<Buffer, void> {
  let size = 0;
  try {
    for await (const piece of body) {
      size += (piece as Buffer).length;
      yield piece as Buffer;
    }
  } catch (cause) {
    throw new FreshBooksError("unavailable", "FreshBooks broke off in a file", { cause });
  }
  if (size === 0 || (length !== null && size !== length))
    throw new FreshBooksError("unavailable", "FreshBooks sent another length of a file than it said");
}

async function headOf(pieces: AsyncGenerator<Buffer, void>, length: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let size = 0; size < length; ) {
    const { value, done } = await pieces.next();
    if (done || !value) break;
    parts.push(value);
    size += value.length;
  }
  return Buffer.concat(parts);
}

function joined(head: Buffer, pieces: AsyncGenerator<Buffer, void>, body: Readable): Readable {
  async function* all() {
    yield head;
    yield* pieces;
  }
  // A generator that was never asked for anything lets go of nothing.
  return Readable.from(all(), { objectMode: false }).once("close", () => body.destroy());
}

/** About the file itself; this family has no numbers for what it refuses. */
const aboutTheFile = new Map<number, Reason>([
  [413, "invalid"],
  [415, "invalid"],
]);

/** What stands in front of FreshBooks says in HTML that a file is too large for it. */
function refusedUnread(error: unknown): FreshBooksError | undefined {
  const status = error instanceof FreshBooksError ? error.failure?.status : undefined;
  return status !== undefined && aboutTheFile.has(status) ? refusedFile({ status, headers: {} }) : undefined;
}

const refusedFile = (answer: Pick<HttpAnswer, "status" | "headers">): FreshBooksError =>
  refusal(answer, { what: "a file ", reason: aboutTheFile.get(answer.status) ?? reasonFor(answer.status) });

type Header = string | string[] | undefined;

const textIn = (header: Header): string | null => [header].flat()[0] ?? null;

const lengthIn = (header: Header): number | null =>
  /^\d{1,12}$/.test(textIn(header) ?? "") ? Number(textIn(header)) : null;
