import { createHash } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";
import type { FilePart } from "../../wire/multipart.ts";

/** A file that is uploaded with the books. Without bytes it is drawn: a PDF, or a PNG for any other name. */
export type ReceiptSeed = { name: string; mediaType?: string; bytes?: Uint8Array };

/** The file of a receipt, as if it had been uploaded. Without bytes of its own it is drawn from the words. */
export function drawReceipt({ name, mediaType, bytes }: ReceiptSeed, words: readonly string[]): FilePart {
  const pdf = /\.pdf$/i.test(name);
  const content = bytes ? Buffer.from(bytes) : pdf ? drawPdf(words) : drawPng(words);
  return {
    name,
    mediaType: mediaType ?? (pdf ? "application/pdf" : "image/png"),
    length: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
    bytes: content,
  };
}

const side = { width: 96, height: 128 };

/** A slip of paper on which every word is a grey bar. */
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

/** One page with the words under each other. */
function drawPdf(words: readonly string[]): Buffer {
  const text = words.map((word) => `(${word.replace(/[\\()]/g, "\\$&")}) Tj T*`).join(" ");
  const stream = `BT /F1 12 Tf 16 TL 20 160 Td ${text} ET`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 220 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    `<</Length ${Buffer.byteLength(stream, "latin1")}>>stream\n${stream}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
  ];
  let pdf = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = Buffer.byteLength(pdf, "latin1");
    pdf += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  const trailer = `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${Buffer.byteLength(pdf, "latin1")}\n%%EOF\n`;
  return Buffer.from(pdf + table + trailer, "latin1");
}
