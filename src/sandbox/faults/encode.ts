import { gzipSync } from "node:zlib";

/** Odd spelling or framing of a valid body. All but `brokenChunks` are well framed; `badUtf8` and `gzipUnsaid` are no JSON. */
export const encodings = [
  /** With a byte order mark. */
  "bom",
  /** Compressed and declared, without being requested. */
  "gzip",
  /** Compressed, but not declared. */
  "gzipUnsaid",
  /** One byte per letter, undeclared; other letters are lost. */
  "latin1",
  /** A byte that is invalid UTF-8 in the first text. */
  "badUtf8",
  "utf16",
  /** Seven bytes at a time, with extensions and trailers. */
  "chunks",
  /** A chunk with an invalid size. */
  "brokenChunks",
] as const;

export type Encoding = (typeof encodings)[number];

/** The bytes of a body, and its extra headers. */
export function encode(content: Buffer, as: Encoding): { content: Buffer; headers: Record<string, string> } {
  const headers: Record<string, string> = {};
  switch (as) {
    case "bom":
      return { content: Buffer.concat([Buffer.from("\uFEFF"), content]), headers };
    case "gzip":
      return { content: gzipSync(content), headers: { "content-encoding": "gzip" } };
    case "gzipUnsaid":
      return { content: gzipSync(content), headers };
    case "latin1":
      return { content: Buffer.from(content.toString("utf8"), "latin1"), headers };
    case "badUtf8":
      return { content: withBadByte(content), headers };
    case "utf16":
      return {
        content: Buffer.from(`\uFEFF${content.toString("utf8")}`, "utf16le"),
        headers: { "content-type": "application/json; charset=utf-16" },
      };
    case "chunks":
    case "brokenChunks":
      return { content, headers: { "transfer-encoding": "chunked" } };
  }
}

function withBadByte(content: Buffer): Buffer {
  const text = /:\s*"/.exec(content.toString("latin1"));
  const at = text ? text.index + text[0].length : content.length;
  return Buffer.concat([content.subarray(0, at), Buffer.from([0xff]), content.subarray(at)]);
}

/** A body in chunks, as sent on the wire. */
export function inChunks(content: Buffer, broken: boolean): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < content.length; at += 7) {
    const piece = content.subarray(at, at + 7);
    const size = broken && at >= 14 ? "zz" : `${piece.length.toString(16)};part="${at}"`;
    pieces.push(Buffer.from(`${size}\r\n`), piece, Buffer.from("\r\n"));
  }
  return Buffer.concat([...pieces, Buffer.from("0\r\nx-trailer: odd\r\n\r\n")]);
}
