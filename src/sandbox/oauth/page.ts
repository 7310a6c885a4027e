import type { Answer } from "../wire/exchange.ts";

/** A person to sign in as. */
export type Choice = { readonly value: string; readonly label: string };

const style = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1rem; color: #1d2733; background: #f6f8fa }
  main { background: #fff; border: 1px solid #d5dce3; border-radius: 8px; padding: 1.5rem 2rem }
  h1 { font-size: 1.3rem; margin-top: 0 } fieldset { border: 0; padding: 0; margin: 0 0 1rem }
  legend { font-weight: 600 } label { display: block; margin: .35rem 0; padding-left: 1.7rem; text-indent: -1.7rem }
  ul { columns: 12rem; overflow-wrap: anywhere; padding-left: 1.1rem; font-size: .75rem }
  button { font: inherit; padding: .4rem 1.4rem; margin-right: .5rem } small { color: #5a6773 }`;

/** HTML without external scripts, fonts or images. */
const page = (status: number, title: string, content: string): Answer => ({
  status,
  headers: {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
  },
  body: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style></head>
<body><main><h1>${escaped(title)}</h1>
${content}
<p><small>This is the sandbox: the people and their books are invented.</small></p></main></body>
</html>
`,
});

/** Sends back all its parameters, a person and `decision=approve` or `decision=deny`. */
export function consentPage(
  appName: string,
  scopes: readonly string[],
  people: readonly Choice[],
  asked: ReadonlyMap<string, string>,
): Answer {
  const hidden = [...asked].map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  const choices = people.map(
    ({ value, label }, index) =>
      `<label><input type="radio" name="person" value="${escaped(value)}"${index === 0 ? " checked" : ""}> ${escaped(label)}</label>`,
  );
  const wishes = scopes.map((scope) => `<li>${escaped(scope)}</li>`);
  return page(
    200,
    `${appName} asks for access to your books`,
    `<form method="post" action="/oauth/authorize">
${hidden.join("\n")}
<fieldset><legend>Sign in as</legend>
${choices.join("\n")}
</fieldset>
<p>It wants to use:</p>
<ul>
${wishes.join("\n")}
</ul>
<button name="decision" value="approve">Approve</button><button name="decision" value="deny">Deny</button>
</form>`,
  );
}

/** A page without links. */
export const deadEnd = (status: number, title: string, text: string): Answer =>
  page(status, title, `<p>${escaped(text)}</p>`);

const marks = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);
const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => marks.get(mark) ?? mark);
