import { kinds, type MediaType } from "./kind.ts";

const longest = 120;

/** The file name of a document's PDF, such as `invoice-0000042.pdf`. */
export const pdfName = (noun: string, number: string): string =>
  safeName(`${noun}-${number.replaceAll(/[/\\]/g, "-")}.pdf`, "application/pdf");

/** A file's name without anything deceptive or harmful: folders, control characters, marks that change the direction of writing. */
export function safeName(raw: string | null | undefined, mediaType: MediaType | null): string {
  const name = [...(raw ?? "").replace(/^.*[/\\]/s, "")]
    .filter((letter) => !/[\p{C}\u2028\u2029]/u.test(letter))
    .join("")
    .trim();
  return [...name].slice(-longest).join("") || (mediaType ? `receipt.${kinds[mediaType]}` : "receipt");
}
