/** A person's choices on the sandbox's consent page. */
export type Decision = { person?: string; deny?: boolean };

export type Consented = { status: number; page: string; location: URL | undefined };

/** Opens an authorize URL as a browser does, decides, and returns the redirect without following it. */
export async function consent(url: string | URL, decision: Decision = {}): Promise<Consented> {
  const shown = await fetch(url, { redirect: "manual" });
  const page = await shown.text();
  if (shown.status !== 200) return told(shown, page);
  const form = new URLSearchParams();
  for (const [, name = "", value = ""] of page.matchAll(
    /<input type="hidden" name="([^"]*)" value="([^"]*)">/g,
  ))
    form.append(plain(name), plain(value));
  form.set("person", decision.person ?? "owner");
  form.set("decision", decision.deny ? "deny" : "approve");
  const action = /<form method="post" action="([^"]+)">/.exec(page)?.[1] ?? "";
  const decided = await fetch(new URL(action, url), { method: "POST", body: form, redirect: "manual" });
  return told(decided, await decided.text());
}

function told({ status, headers }: Response, page: string): Consented {
  const location = headers.get("location");
  return { status, page, location: location ? new URL(location) : undefined };
}

const plain = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
