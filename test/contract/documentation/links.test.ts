import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { pages } from "./pages.ts";

/** The anchors that GitHub makes of the headings of a page. */
const anchorsOf = (page: string) =>
  [...readFileSync(page, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

test.each([...pages, "CHANGELOG.md", "DECISIONS.md"])(
  "every link of %s leads to a file and a heading",
  (page) => {
    const links = [...readFileSync(page, "utf8").matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(
      ([, link = ""]) => link,
    );
    const broken = links.filter((link) => {
      const [path = "", anchor] = link.split("#");
      const file = path ? join(dirname(page), path) : page;
      return !existsSync(file) || (anchor !== undefined && !anchorsOf(file).includes(anchor));
    });
    expect(broken).toEqual([]);
  },
);

test("the README is short: two pages with its tables, and the examples", () => {
  const text = readFileSync("README.md", "utf8").replaceAll(/^```[\s\S]*?^```$/gm, "");
  const isRow = (line: string) => line.startsWith("|");
  const wordsOf = (lines: string[]) => lines.join(" ").split(/\s+/).length;
  const lines = text.split("\n");
  expect(wordsOf(lines.filter((line) => !isRow(line)))).toBeLessThan(700);
  expect(wordsOf(lines)).toBeLessThan(1_050);
});
