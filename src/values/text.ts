const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The text that bytes in UTF-8 stand for, without a byte order mark. Throws TypeError for any other bytes. */
export const fromUtf8 = (bytes: Uint8Array): string => utf8.decode(bytes);

/** Whether a text comes back from the books as it was sent: half a character and U+0000 do not. */
export const isWhole = (text: string): boolean => text.isWellFormed() && !text.includes("\0");

/** JSON can write broken texts with an escape only. */
const brokenEscape = /\\u(?:0000|d[89a-f])/i;

/** Whether all texts and names of a JSON value are whole. `json` is what it was read from, itself a whole text. */
export const hasWholeTexts = (value: unknown, json: string): boolean =>
  !brokenEscape.test(json) || isAllWhole(value);

function isAllWhole(value: unknown): boolean {
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === "string" && !isWhole(next)) return false;
    if (typeof next === "object" && next !== null)
      for (const entry of Object.entries(next)) left.push(...entry);
  }
  return true;
}

/** Letters that are another with a stroke, or two in one; decomposition knows nothing of them. */
const plain: Readonly<Record<string, string>> = {
  ...{ ø: "o", ł: "l", đ: "d", ð: "d", ħ: "h", ŧ: "t", ı: "i", æ: "ae", œ: "oe", þ: "th" },
};

/** Without what a database may pass over when it compares: case, accents, width, and how much space there is between words. */
export const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toUpperCase() // where ß is SS
    .toLowerCase()
    .replace(/[øłđðħŧıæœþ]/g, (letter) => plain[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim();
