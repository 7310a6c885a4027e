import { Readable } from "node:stream";
import type { HttpAnswer, HttpStream } from "../../http/message.ts";
import { FreshBooksError } from "../errors.ts";

/** A downloaded file; it must be read or destroyed. */
export type FileToRead<Kind> = {
  readonly kind: Kind;
  readonly length: number | null;
  readonly content: Readable;
};

/** The kind of a file, by its first bytes and FreshBooks' content type; undefined for none, whatever its status. */
export type Judge<Kind> = {
  /** This many of the first bytes, or all of a shorter file. */
  readonly headBytes: number;
  kindOf(head: Buffer, calledBy: string | null): Kind | undefined;
};

type Refused = Pick<HttpAnswer, "status" | "headers">;

/**
 * The file in an answer; null for none. Anything else that is not rejected by its status is `unavailable`, unless
 * `refusedBy` says otherwise; `json` is the received JSON, if its first bytes are readable.
 */
export async function fileIn<Kind>(
  { status, headers, body }: HttpStream,
  judge: Judge<Kind>,
  refusedBy: (answer: Refused, json: () => Promise<unknown>) => Promise<FreshBooksError | undefined>,
): Promise<FileToRead<Kind> | null> {
  const length = lengthIn(headers["content-length"]);
  // An unrequested encoding would be passed on as the file; and an empty file is never accepted.
  const packed = (textIn(headers["content-encoding"]) ?? "identity").toLowerCase() !== "identity";
  const pieces = whole(body, length);
  let head: Buffer | undefined;
  try {
    if (status === 200 && !packed && length !== 0) {
      head = await headOf(pieces, judge.headBytes);
      const kind = judge.kindOf(head, textIn(headers["content-type"]));
      if (kind !== undefined) return { kind, length, content: joined(head, pieces, body) };
    }
    if (status === 404) {
      letGo(body);
      return null;
    }
    const json = async () => (packed ? undefined : jsonIn(head ?? (await headOf(pieces, judge.headBytes))));
    throw (
      (await refusedBy({ status, headers }, json)) ??
      new FreshBooksError("unavailable", "FreshBooks answered without a file")
    );
  } catch (error) {
    letGo(body);
    throw error;
  }
}

/** Nothing reads it any further. */
const letGo = (body: Readable): void => void body.on("error", () => {}).destroy();

/** Errors are short: one that exceeds the first bytes is unreadable. */
function jsonIn(head: Buffer): unknown {
  try {
    return JSON.parse(head.toString("utf8"));
  } catch {
    return undefined;
  }
}

/** An interruption is FreshBooks' failure, whatever the error. */
async function* whole(body: Readable, length: number | null): AsyncGenerator<Buffer, void> {
  let size = 0;
  try {
    for await (const piece of body) {
      size += (piece as Buffer).length;
      yield piece as Buffer;
    }
  } catch (cause) {
    throw new FreshBooksError("unavailable", "FreshBooks stopped sending a file before its end", { cause });
  }
  if (size === 0 || (length !== null && size !== length))
    throw new FreshBooksError("unavailable", "FreshBooks sent a file of another length than it declared");
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
  // A generator that was never started does not clean up.
  return Readable.from(all(), { objectMode: false }).once("close", () => body.destroy());
}

type Header = string | string[] | undefined;

const textIn = (header: Header): string | null => [header].flat()[0] ?? null;

const lengthIn = (header: Header): number | null =>
  /^\d{1,12}$/.test(textIn(header) ?? "") ? Number(textIn(header)) : null;
