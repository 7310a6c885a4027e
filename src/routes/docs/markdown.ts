import { type Html, html } from "../page.ts";

/** The target of a link; undefined if it is not served, then the link stays plain text. */
export type LinkTo = (target: string) => string | undefined;

/** A document: its title, and the rest as HTML. Supports only the Markdown that these docs use. */
export function render(text: string, linkTo: LinkTo): { title: string; body: Html } {
  const lines = text.split("\n");
  const title = lines.find((line) => line.startsWith("# ")) ?? "";
  const blocks = blocksOf(lines.filter((line) => line !== title));
  return { title: title.slice(2), body: joined(blocks.map((block) => toHtml(block, linkTo))) };
}

type Block = {
  readonly kind: "code" | "table" | "bullets" | "numbers" | "heading" | "text";
  lines: string[];
};

const item = /^(?:- |\d+\. )/;

function kindOf(line: string): Block["kind"] {
  if (/^#{2,4} /.test(line)) return "heading";
  if (line.startsWith("|")) return "table";
  if (line.startsWith("- ")) return "bullets";
  return item.test(line) ? "numbers" : "text";
}

/** Lines of one block: up to an empty line, the end of a fence, or the next list item. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let fence: string | undefined;
  for (const line of lines) {
    const [, indent] = /^( *)```/.exec(line) ?? [];
    if (indent !== undefined) {
      fence = fence === undefined ? indent : undefined;
      open = fence === undefined ? undefined : { kind: "code", lines: [] };
      if (open) blocks.push(open);
    } else if (fence !== undefined)
      open?.lines.push(line.startsWith(fence) ? line.slice(fence.length) : line);
    else if (line.trim() === "") open = undefined;
    else if (open?.kind === kindOf(line) || (open && isList(open) && line.startsWith(" ")))
      open.lines.push(line);
    else {
      open = { kind: kindOf(line), lines: [line] };
      blocks.push(open);
    }
  }
  return blocks;
}

const isList = ({ kind }: Block): boolean => kind === "bullets" || kind === "numbers";

function toHtml({ kind, lines }: Block, linkTo: LinkTo): Html {
  const inline = (text: string) => inlineOf(text, linkTo);
  switch (kind) {
    case "code":
      return html`<pre tabindex="0"><code>${lines.join("\n")}</code></pre>`;
    case "heading":
      return joined(lines.map((line) => heading(line, inline)));
    case "table":
      return table(lines, inline);
    case "bullets":
      return html`<ul class="text">${itemsOf(lines).map((text) => html`<li>${inline(text)}</li>`)}</ul>`;
    case "numbers":
      return html`<ol class="text" start="${Number.parseInt(lines[0] ?? "1", 10)}">${itemsOf(lines).map((text) => html`<li>${inline(text)}</li>`)}</ol>`;
    case "text":
      return lines.every((line) => line.startsWith("!["))
        ? joined([])
        : html`<p>${inline(lines.join(" "))}</p>`;
  }
}

function itemsOf(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines)
    if (item.test(line)) items.push(line.replace(item, ""));
    else items.push(`${items.pop() ?? ""} ${line.trim()}`);
  return items;
}

function heading(line: string, inline: (text: string) => Html): Html {
  const text = line.replace(/^#+ /, "");
  const id = anchorOf(text);
  return line.startsWith("## ")
    ? html`<h2 id="${id}">${inline(text)}</h2>`
    : html`<h3 id="${id}">${inline(text)}</h3>`;
}

/** GitHub's anchor names, so that links work in both places. */
const anchorOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

function table([head = "", , ...rows]: readonly string[], inline: (text: string) => Html): Html {
  return html`<div class="scroll" tabindex="0"><table><thead><tr>${cellsOf(head).map((text) => html`<th>${inline(text)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${cellsOf(row).map((text) => html`<td>${inline(text)}</td>`)}</tr>`)}</tbody></table></div>`;
}

const cellsOf = (row: string): string[] =>
  row
    .replace(/^\||\|\s*$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));

const marks =
  /`([^`]+)`|\*\*(.+?)\*\*|\*([^*\s][^*]*)\*|\[((?:[^\]`]|`[^`]*`)+)\]\(([^)\s]+)\)|<(https?:[^>\s]+)>/g;

function inlineOf(text: string, linkTo: LinkTo): Html {
  const parts: Html[] = [];
  let from = 0;
  for (const match of text.matchAll(marks)) {
    const [whole, code, strong, emphasis, label, target, address] = match;
    parts.push(html`${text.slice(from, match.index)}`);
    from = match.index + whole.length;
    if (code !== undefined) parts.push(html`<code>${code}</code>`);
    else if (strong !== undefined) parts.push(html`<strong>${inlineOf(strong, linkTo)}</strong>`);
    else if (emphasis !== undefined) parts.push(html`<em>${inlineOf(emphasis, linkTo)}</em>`);
    else
      parts.push(
        link(
          label === undefined ? html`${address ?? ""}` : inlineOf(label, linkTo),
          target ?? address ?? "",
          linkTo,
        ),
      );
  }
  parts.push(html`${text.slice(from)}`);
  return joined(parts, "");
}

function link(label: Html, target: string, linkTo: LinkTo): Html {
  const to = /^https?:/.test(target) ? target : linkTo(target);
  return to === undefined ? label : html`<a href="${to}">${label}</a>`;
}

const joined = (parts: readonly Html[], between = "\n"): Html => ({
  html: parts.map((part) => part.html).join(between),
});
