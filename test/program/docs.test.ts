import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { render } from "../../src/routes/docs/markdown.ts";
import { start } from "../support/start.ts";

const visit = async (url: string) => {
  const answer = await fetch(url);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

test("every document is a page, and every link within them leads somewhere", async () => {
  const { url } = await start();
  const index = await visit(`${url}/docs`);
  const names = [...index.text.matchAll(/href="\/docs\/([\w-]+)"/g)].map(([, name]) => String(name));
  const files = readdirSync("docs").filter((file) => file.endsWith(".md"));
  expect(names).toEqual(["readme", "changelog", ...files.map((file) => file.replace(".md", ""))]);

  const pages = new Map<string, string>();
  for (const name of names) {
    const { status, headers, text } = await visit(`${url}/docs/${name}`);
    expect(status, name).toBe(200);
    expect(headers.get("content-security-policy")).not.toContain("script-src");
    expect(text, name).toMatch(/<h1>[^<]+<\/h1>/);
    const prose = text.replace(/<(pre|code)\b.*?<\/\1>/gs, "");
    expect(prose, name).not.toMatch(/\*\*|\]\(|^\||^#|```/m);
    pages.set(name, text);
  }
  const dead = [...pages].flatMap(([from, text]) =>
    [...text.matchAll(/href="\/docs\/([\w-]+)(?:#([^"]+))?"/g)]
      .filter(([, name, anchor]) => {
        const target = pages.get(String(name));
        return !target || (anchor !== undefined && !target.includes(`id="${anchor}"`));
      })
      .map(([link]) => `${from}: ${link}`),
  );
  expect(dead).toEqual([]);
});

test("nothing else is a document", async () => {
  const { url } = await start();
  for (const name of ["nothing", "README.md", "..%2fpackage", "coverage.json", "%00"])
    expect((await visit(`${url}/docs/${name}`)).status, name).toBe(404);
});

test("a document becomes HTML, and what it contains stays text", () => {
  const { title, body } = render(
    [
      "# Title",
      "",
      "Some `a < b`, **bold *and* more**,",
      "<https://example.test/> & [a *page*](x.md#part), [a file](../src/x.ts).",
      "",
      "## A `part`, two",
      "- one",
      "  goes on",
      "- two",
      "",
      "3. third",
      "",
      "   ```",
      "     indented",
      "   ```",
      "",
      "| a | b |",
      "| --- | --- |",
      "| `x \\| y` | <b> |",
      "```json",
      '# { "a": 1 }',
      "",
      "<i>",
      "```",
      "![a picture](x.png)",
    ].join("\n"),
    (target) => (target.startsWith("x.md") ? "/docs/x#part" : undefined),
  );
  expect(title).toBe("Title");
  expect(body.html.replaceAll("\n", "")).toBe(
    "<p>Some <code>a &lt; b</code>, <strong>bold <em>and</em> more</strong>, " +
      '<a href="https://example.test/">https://example.test/</a> &amp; <a href="/docs/x#part">a <em>page</em></a>, a file.</p>' +
      '<h2 id="a-part-two">A <code>part</code>, two</h2>' +
      '<ul class="text"><li>one goes on</li><li>two</li></ul><ol class="text" start="3"><li>third</li></ol><pre tabindex="0"><code>  indented</code></pre>' +
      '<div class="scroll" tabindex="0"><table><thead><tr><th>a</th><th>b</th></tr></thead>' +
      "<tbody><tr><td><code>x | y</code></td><td>&lt;b&gt;</td></tr></tbody></table></div>" +
      '<pre tabindex="0"><code># { &quot;a&quot;: 1 }&lt;i&gt;</code></pre>',
  );
});
