const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Decodes UTF-8, without a byte order mark. Throws TypeError for invalid bytes. */
export const fromUtf8 = (bytes: Uint8Array): string => utf8.decode(bytes);

/** Whether the books return a text as it was sent: half a character and U+0000 are not. */
export const isWhole = (text: string): boolean => text.isWellFormed() && !text.includes("\0");

/** JSON can write broken texts only with an escape. */
const brokenEscape = /\\u(?:0000|d[89a-f])/i;

/** Whether all texts and names of a JSON value are whole. `json` is its source, itself a whole text. */
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

/** Letters with a stroke, and ligatures; decomposition does not cover them. */
const plain: Readonly<Record<string, string>> = {
  ...{ ø: "o", ł: "l", đ: "d", ð: "d", ħ: "h", ŧ: "t", ı: "i", æ: "ae", œ: "oe", þ: "th" },
};

/** Without what a database may ignore in comparisons: case, accents, width, and the amount of space between words. */
export const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toUpperCase() // ß becomes SS
    .toLowerCase()
    .replace(/[øłđðħŧıæœþ]/g, (letter) => plain[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim();
