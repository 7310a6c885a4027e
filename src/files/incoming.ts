import type { Readable } from "node:stream";
import { headBytes, kindOf, type MediaType } from "./kind.ts";
import { safeName } from "./name.ts";
import { FileError } from "./problem.ts";

/** 20 MB, of which only a few chunks are held. */
export const largestFile = 20 * 1024 * 1024;

/** A file part of a body. Nothing after it arrives before it is read or discarded. */
export type Arrival = { readonly field: string; readonly name: string; readonly stream: Readable };

/** An incoming file: its kind is known, and it can be read once. */
export type IncomingFile = {
  readonly name: string;
  readonly mediaType: MediaType;
  /** Throws FileError midway when the file is too large or its sender disconnects. */
  readonly content: AsyncIterable<Uint8Array>;
  /** Bytes read so far. */
  size(): number;
  /** Discards the remaining bytes. */
  discard(): Promise<void>;
};

/** Waits for the first bytes. Its content ends only when `rest` resolves: what follows the file may be invalid. */
export async function openFile({ stream, name }: Arrival, rest?: Promise<void>): Promise<IncomingFile> {
  const chunks = chunksOf(stream);
  const discard = async () => {
    await chunks.return();
    stream.resume();
  };
  try {
    const head = await readHead(chunks);
    const mediaType = kindOf(head);
    let size = 0;
    const counted = (chunk: Buffer): Buffer => {
      size += chunk.length;
      if (size > largestFile) throw new FileError("tooLarge", "The file is larger than 20 MB");
      return chunk;
    };
    const content = async function* () {
      try {
        yield counted(head);
        for await (const chunk of chunks) yield counted(chunk);
        await rest;
      } finally {
        await discard();
      }
    };
    return { name: safeName(name, mediaType), mediaType, content: content(), size: () => size, discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

/** Throws only FileError. */
async function* chunksOf(stream: Readable): AsyncGenerator<Buffer, void> {
  try {
    // Leaving the loop early must not destroy it: the parser would wait for ever to deliver the rest.
    for await (const chunk of stream.iterator({ destroyOnReturn: false })) yield chunk;
  } catch (error) {
    throw error instanceof FileError ? error : new FileError("interrupted", "The file is incomplete");
  }
}

async function readHead(chunks: AsyncIterator<Buffer, void>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let size = 0; size < headBytes; ) {
    const { value, done } = await chunks.next();
    if (done || !value) break;
    parts.push(value);
    size += value.length;
  }
  return Buffer.concat(parts);
}
