import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { photo } from "../support/photo.ts";
import {
  complaints,
  create,
  formWith,
  operate,
  operationWith,
  sendFile,
  uploadPath,
  withUpload,
} from "../support/send.ts";
import { start } from "../support/start.ts";

const latin = (text: string) => Buffer.from(text, "latin1");
const padded = (text: string, length = 2000) => Buffer.concat([latin(text), Buffer.alloc(length, 0x20)]);

describe("the kind of a file is told by its first bytes, whatever its name and header say", () => {
  const iso = (...brands: string[]) => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(8 + 4 * (brands.length + 1));
    const [major = "", ...others] = brands;
    return Buffer.concat([size, padded(`ftyp${major}\0\0\0\0${others.join("")}`)]);
  };
  const program = Buffer.alloc(600);
  program.write("MZ", 0, "latin1");
  program.writeUInt32LE(0x80, 0x3c);
  program.write("PE\0\0", 0x80, "latin1");
  const scan = Buffer.concat([latin("%PDF-1.4\n1 0 obj\n<</Filter/DCTDecode>>stream\n"), photo(3000)]);

  test.each([
    ["png", padded("\x89PNG\r\n\x1a\n"), "image/png"],
    ["jpg", photo(), "image/jpeg"],
    ["jpg of four bytes", latin("\xff\xd8\xff\xe0"), "image/jpeg"],
    ["gif", padded("GIF89a"), "image/gif"],
    ["old gif", padded("GIF87a"), "image/gif"],
    ["pdf", padded("%PDF-1.7\n"), "application/pdf"],
    ["scanned pdf", scan, "application/pdf"],
    ["heic", iso("heic", "mif1", "heic"), "image/heic"],
    ["heic under a general brand", iso("mif1", "mif1", "heic"), "image/heic"],
    ["heif", iso("mif1", "mif1", "miaf"), "image/heif"],
    ["jpg with the letters MZ in it", Buffer.concat([photo(100), latin("MZ"), photo(900)]), "image/jpeg"],
  ])("%s", async (_, bytes, mediaType) => {
    const { url, sandbox } = await start({ books: books() });
    const sent = await sendFile(url, formWith(bytes, { name: "run.exe", type: "text/html" }));
    expect(sent).toMatchObject({ status: 201, body: { mediaType, size: bytes.length } });
    expect(sandbox.uploads()).toMatchObject([{ mediaType, length: bytes.length }]);
  });

  test.each([
    ["an empty file", Buffer.alloc(0), 400, "FILE_EMPTY"],
    ["a program named .png", Buffer.concat([program, Buffer.alloc(2000)]), 415, "FILE_KIND"],
    ["a text", padded("To whom it may concern"), 415, "FILE_KIND"],
    ["a page", padded("<html><script>alert(1)</script>"), 415, "FILE_KIND"],
    ["a drawing", padded("<svg xmlns='http://www.w3.org/2000/svg'>"), 415, "FILE_KIND"],
    ["an archive", padded("PK\x03\x04"), 415, "FILE_KIND"],
    ["an avif", iso("avif", "mif1"), 415, "FILE_KIND"],
    ["an avif under a general brand", iso("mif1", "avif"), 415, "FILE_KIND"],
    ["a film", iso("isom", "mp42"), 415, "FILE_KIND"],
    ["the beginning of a png", latin("\x89PN"), 415, "FILE_KIND"],
    ["a gif that is a pdf", padded("GIF89a%PDF-1.4"), 415, "FILE_KIND"],
    ["a jpg that is an archive", Buffer.concat([photo(500), padded("PK\x03\x04")]), 415, "FILE_KIND"],
    ["a png that is a page", padded("\x89PNG\r\n\x1a\n  <ScRiPt>"), 415, "FILE_KIND"],
    ["a png that is a drawing", padded("\x89PNG\r\n\x1a\n  <svg "), 415, "FILE_KIND"],
    ["a pdf that is a page", padded("%PDF-1.4 <!doctype html>"), 415, "FILE_KIND"],
    ["a pdf that is a gif", padded("%PDF-1.4 GIF89a"), 415, "FILE_KIND"],
    ["a jpg that is a png", padded("\xff\xd8\xff\xe0 \x89PNG\r\n\x1a\n"), 415, "FILE_KIND"],
    ["a heic that is a jpg", Buffer.concat([iso("heic").subarray(0, 60), photo()]), 415, "FILE_KIND"],
    ["a jpg that is a program", Buffer.concat([photo(200), program]), 415, "FILE_KIND"],
  ])("%s is refused, and not sent on", async (_, bytes, status, code) => {
    const { url, sandbox } = await start({ books: books() });
    const sent = await sendFile(url, formWith(bytes, { name: "photo.png", type: "image/png" }));
    expect(sent).toMatchObject({ status, body: { error: { code } } });

    const named = { [uploadPath]: { bytes, name: "photo.png", type: "image/png" } };
    const { data, errors } = await operate(url, operationWith(create, withUpload, named));
    expect(errors).toBeUndefined();
    expect(complaints(data.expenseCreate)).toEqual(["INVALID receipt.upload"]);
    expect(sandbox.asked("POST")).toEqual([]);
    expect(sandbox.uploads()).toEqual([]);
  });
});
