import { readdirSync, readFileSync } from "node:fs";

/** A fenced block of a page. */
export type Block = {
  /** Such as `docs/reading.md:12`. */
  readonly at: string;
  readonly language: string;
  readonly text: string;
  /** The `json` block directly below, without a word between. */
  readonly json: string | undefined;
};

/** The pages that users read. */
export const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync("docs")
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];

/** Every fenced block of every page, indented ones included. */
export const blocks: readonly Block[] = pages.flatMap((page) => {
  const whole = readFileSync(page, "utf8");
  return [...whole.matchAll(/^( *)```([\w-]*)[^\n]*\n([\s\S]*?)^ *```$/gm)].map(
    ({ index, 0: { length }, 1: indent, 2: language = "", 3: text = "" }) => ({
      at: `${page}:${whole.slice(0, index).split("\n").length}`,
      language,
      text: text.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
      json: /^\s*```json\n(\{\n[\s\S]*?)```/.exec(whole.slice(index + length))?.[1],
    }),
  );
});
