import { Transform } from "node:stream";

/** What a spreadsheet would run, also behind spaces; the wide signs are those of Chinese and Japanese keyboards. */
const formula = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** The same inside a text: a spreadsheet that splits at semicolons, tabs or lines begins a cell there. */
const innerFormula = /(?<!^[\s\p{Cc}]*)([;\t\r\n][\s\p{Cc}"]*)(?=[=+\-@＝＋－＠])/gu;
const number = /^-?\d+(\.\d+)?$/;

/** Excel reads a file without this mark in the encoding of the machine. */
export const byteOrderMark = "\uFEFF";

/** A text that no spreadsheet runs: an apostrophe precedes what it would take for a formula. Numbers stay numbers. */
const harmless = (text: string): string => {
  if (number.test(text)) return text;
  const inner = text.replaceAll(innerFormula, "$1'");
  return formula.test(text) ? `'${inner}` : inner;
};

const quoted = (text: string): string =>
  /[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** One line of a CSV file, as RFC 4180 has it. Null is an empty cell. */
export const csvLine = (cells: readonly (string | number | boolean | null | undefined)[]): string =>
  `${cells.map((cell) => quoted(harmless(String(cell ?? "")))).join(",")}\r\n`;

/** The longest cell of a file from FreshBooks. */
const longestCell = 1_000_000;

/** Makes the cells of a CSV file from FreshBooks harmless. Buffers one cell at a time; fails on one that is too long. */
export function harmlessCsv(): Transform {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: false });
  let cell = "";
  let place: "start" | "plain" | "quoted" | "after" = "start";
  let written = "";

  const end = (mark: string) => {
    // Lenient parsers count text after a closing quotation mark as part of the cell.
    written += quoted(harmless(cell)) + mark;
    cell = "";
    place = "start";
  };
  function take(text: string): void {
    for (const letter of text) {
      if (place === "quoted") {
        if (letter === '"') place = "after";
        else cell += letter;
      } else if (letter === '"' && place === "start") place = "quoted";
      else if (letter === '"' && place === "after") {
        cell += '"';
        place = "quoted";
      } else if (letter === "," || letter === "\n") end(letter);
      else if (letter === "\r") end("\r");
      else {
        cell += letter;
        if (place === "start") place = "plain";
      }
      if (cell.length > longestCell) throw new RangeError("A cell of the file is too long");
    }
  }
  const flush = () => {
    const text = written;
    written = "";
    return text;
  };
  return new Transform({
    construct(done) {
      written = byteOrderMark;
      done();
    },
    transform(piece: Buffer, _, done) {
      try {
        take(decoder.decode(piece, { stream: true }));
        done(null, flush());
      } catch (error) {
        done(error as Error);
      }
    },
    flush(done) {
      try {
        take(decoder.decode());
        if (cell !== "" || place !== "start") end("");
        done(null, flush());
      } catch (error) {
        done(error as Error);
      }
    },
  });
}
