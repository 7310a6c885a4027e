import type { Tenant } from "./books.ts";
import type { Asked } from "./own.ts";
import type { Stranger } from "./strangers.ts";

/** How a tenant identifies itself, in headers. */
export type Credentials = (tenant: Tenant) => Record<string, string>;

/** A server as tenants query it. Each response is one text: status, content type and body. */
export function createAsker(url: string, credentials: Credentials) {
  async function send(own: Tenant, path: string, init: RequestInit = {}): Promise<string> {
    const headers = { ...(init.headers as Record<string, string>), ...credentials(own) };
    const response = await fetch(url + path, { ...init, headers });
    const said = `${response.status} ${response.headers.get("content-type")}\n${await response.text()}`;
    if (response.status !== 503 || !said.includes('"OVERLOADED"')) return said;
    // Nothing was carried out, and the query is not the cause.
    await new Promise((resolve) => setTimeout(resolve, 250));
    return send(own, path, init);
  }
  const ask = (own: Tenant, { query, variables }: Asked, signal?: AbortSignal): Promise<string> =>
    send(own, "/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
      ...(signal && { signal }),
    });
  return { send, ask };
}

/** A response's last part. */
export const bodyOf = (said: string): string => said.slice(said.indexOf("\n") + 1);

/** A response without the ids that the caller sent: those are the caller's own. */
export const withoutIds = (said: string, { accountId, businessId }: Stranger): string =>
  said
    .replace(/(TeamMember|LedgerAccount):\d+:[0-9a-f-]{36}/g, "$1:<stranger>")
    .replaceAll(`:${accountId}:`, ":<stranger>:")
    .replaceAll(String(businessId), "<stranger>");
