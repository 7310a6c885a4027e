import { consent, type Decision } from "../consent.ts";

export type Visit = { status: number; location: string | null; body: string; headers: Headers };

/** The parts of a browser that sign-in needs: it keeps cookies and follows no redirects. */
export function openBrowser() {
  const jar = new Map<string, string>();

  async function visit(url: string | URL, init: RequestInit = {}): Promise<Visit> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, { redirect: "manual", ...init, headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0\b/.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    const { status, headers } = response;
    return { status, headers, location: headers.get("location"), body: await response.text() };
  }

  /** From `/connect` through the sandbox's consent page to the last page. */
  async function signIn(url: string, decision: Decision = {}): Promise<Visit & { callback: URL }> {
    const begun = await visit(new URL(url, url).pathname === "/" ? `${url}/connect` : url);
    const { location } = await consent(String(begun.location), decision);
    const callback = location ?? new URL("about:blank");
    const over = await visit(callback);
    return { ...(await visit(new URL(String(over.location), callback))), callback };
  }

  return { visit, signIn, jar };
}

/** A page's text, without its tags. */
export const textOf = (page: string): string =>
  page
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
