import { createHash } from "node:crypto";
import type { FastifyReply } from "fastify";

/** Markup that is safe in a page. Only `html` creates it. */
export type Html = { readonly html: string };

type Part = string | number | Html | readonly Html[];

const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);

const shown = (part: Part): string => {
  if (typeof part === "object")
    return "html" in part ? part.html : part.map(({ html: text }) => text).join("\n");
  return escaped(String(part));
};

/** A fragment of a page. Values are escaped unless they are fragments themselves. */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: pieces.map((piece, at) => piece + (at < parts.length ? shown(parts[at] ?? "") : "")).join(""),
});

const style = `
:root { color-scheme: light dark; --ink: #1b2430; --soft: #5b6876; --line: #dbe1e7; --paper: #fff; --desk: #f4f6f8; --good: #1a7f4b; --bad: #b3401f; --link: #0b62c4 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ebf0; --soft: #9aa7b4; --line: #33404c; --paper: #1a222b; --desk: #11171d; --good: #57c78b; --bad: #f0906f; --link: #6db1ff } }
* { box-sizing: border-box }
body { margin: 0; padding: 3rem 1rem; background: var(--desk); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 2.25rem; background: var(--paper); border: 1px solid var(--line); border-radius: 10px }
h1 { margin: 0 0 .75rem; font-size: 1.5rem; line-height: 1.25 } h2 { margin: 2rem 0 .5rem; font-size: 1rem }
h3 { margin: 1.5rem 0 .5rem; font-size: .95rem }
p { margin: .5rem 0 } ul, ol { margin: .5rem 0; padding: 0; list-style: none }
li { padding: .7rem 0; border-top: 1px solid var(--line) } li:last-child { border-bottom: 1px solid var(--line) }
.row { display: flex; gap: 1rem; justify-content: space-between; align-items: baseline } .name { font-weight: 600 }
.good { color: var(--good); white-space: nowrap } .bad { color: var(--bad); white-space: nowrap } .soft { color: var(--soft); font-size: .9rem }
code { padding: .1em .35em; background: var(--desk); border: 1px solid var(--line); border-radius: 4px; font: .85em/1.4 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere }
label { display: inline-block; margin-right: .5rem } button, input { padding: .3rem .7rem; border: 1px solid var(--soft); border-radius: 6px; background: var(--paper); color: var(--ink); font: inherit; font-size: .9rem }
button { cursor: pointer } button:hover, .main:hover { border-color: var(--ink) }
form { display: inline-block; margin: .25rem .5rem .25rem 0 } .note { margin: 1rem 0; padding: .75rem 1rem; border-left: 4px solid var(--good); background: var(--desk) } .alarm { border-color: var(--bad) }
.badge { margin-left: .35rem; padding: .1em .5em; border: 1px solid var(--good); border-radius: 1em; color: var(--good); font-size: .75rem; font-weight: 400 }
ol code { padding: 0; border: 0; background: none } .search { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .75rem; overflow-wrap: anywhere }
.text { padding-left: 1.5rem; list-style: disc } ol.text { list-style: decimal } .text li { padding: .15rem 0; border: 0 }
pre { margin: .75rem 0; padding: .75rem 1rem; overflow-x: auto; background: var(--desk); border: 1px solid var(--line); border-radius: 6px } pre code { padding: 0; border: 0; overflow-wrap: normal }
.scroll { margin: .75rem 0; overflow-x: auto } table { border-collapse: collapse; font-size: .9rem } th, td { padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top } td code { overflow-wrap: normal }
.wide { max-width: 60rem }
@media (max-width: 480px) { body { padding: 0 } main { padding: 1.5rem 1.1rem; border: 0; border-radius: 0 } .row { flex-wrap: wrap } }
a { color: var(--link) } .actions { margin-top: 1.75rem } .actions a { display: inline-block; margin: .25rem 1.25rem .25rem 0 }
.actions .main { padding: .4rem 1rem; border: 1px solid var(--link); border-radius: 6px; text-decoration: none }`;

/** No scripts, no external resources, no framing; the only style is the page's own. */
const policyWith = (forms: "'none'" | "'self'"): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
    "base-uri 'none'",
    `form-action ${forms}`,
    "frame-ancestors 'none'",
  ].join("; ");

const policy = policyWith("'none'");
const policyOfForms = policyWith("'self'");

/** Headers of every sign-in response, redirects included: its URL may contain a code or a state. */
export const keptPrivate = (reply: FastifyReply): FastifyReply =>
  reply
    .header("cache-control", "no-store")
    .header("content-security-policy", policy)
    .header("referrer-policy", "no-referrer")
    .header("x-content-type-options", "nosniff");

/** A whole page that works without a script; `forms` lets it send some to this server, `wide` leaves room for tables. */
export const sendPage = (
  reply: FastifyReply,
  status: number,
  title: string,
  content: Html,
  { forms = false, wide = false } = {},
): FastifyReply =>
  keptPrivate(reply)
    .header("content-security-policy", forms ? policyOfForms : policy)
    .code(status)
    .type("text/html; charset=utf-8")
    .send(
      html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${{ html: style }}</style></head>
<body><main${wide ? html` class="wide"` : ""}>
<h1>${title}</h1>
${content}
</main></body>
</html>
`.html,
    );
