import { hash } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";
import { drawPdf } from "../../wire/drawPdf.ts";
import type { FilePart } from "../../wire/multipart.ts";

/** A file uploaded with the books. Without bytes it is drawn: a PDF, or a PNG for any other name. */
export type ReceiptSeed = { name: string; mediaType?: string; bytes?: Uint8Array };

/** A receipt's file, as if uploaded. Without bytes of its own it is drawn from the words, once per process. */
export function drawReceipt(seed: ReceiptSeed, words: readonly string[]): FilePart {
  if (seed.bytes) return receiptOf(seed, words);
  const key = JSON.stringify([seed, words]);
  const file = drawn.get(key) ?? receiptOf(seed, words);
  if (drawn.size < mostDrawn) drawn.set(key, file);
  return file;
}

/** Of the example books: the sandboxes of one process open the same ones repeatedly. */
const drawn = new Map<string, FilePart>();
const mostDrawn = 500;

function receiptOf({ name, mediaType, bytes }: ReceiptSeed, words: readonly string[]): FilePart {
  const pdf = /\.pdf$/i.test(name);
  const content = bytes ? Buffer.from(bytes) : pdf ? drawPdf(words) : slipOf(words);
  return {
    name,
    mediaType: mediaType ?? (pdf ? "application/pdf" : "image/png"),
    length: content.length,
    sha256: hash("sha256", content),
    bytes: content,
  };
}

const side = { width: 96, height: 128 };

/** By the lengths of its words, which are all that it shows: few of the receipts differ. */
function slipOf(words: readonly string[]): Buffer {
  const shape = words.map(({ length }) => length).join();
  const slip = slips.get(shape) ?? drawPng(words);
  if (slips.size < mostDrawn) slips.set(shape, slip);
  return slip;
}

const slips = new Map<string, Buffer>();

/** A slip of paper with each word as a grey bar. */
function drawPng(words: readonly string[]): Buffer {
  const { width, height } = side;
  const rows = Buffer.alloc((width + 1) * height, 0xff);
  for (let y = 0; y < height; y += 1) {
    const row = y * (width + 1);
    rows[row] = 0; // each row begins with its filter: none
    const word = words[Math.floor((y - 12) / 16)] ?? "";
    if (y >= 12 && (y - 12) % 16 < 7)
      rows.fill(0x77, row + 10, row + 10 + Math.min(3 * word.length, width - 18));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8); // eight bits of grey
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
