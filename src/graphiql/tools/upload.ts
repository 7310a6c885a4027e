import { at } from "../answers.ts";
import { underPrefix } from "../underPrefix.ts";

/** A business that a file may be for. */
export type Business = { readonly id: string; readonly name: string };

/** What came of an upload; `businesses` are the choices of somebody who has several. */
export type Uploaded =
  | { readonly token: string }
  | { readonly businesses: readonly Business[] }
  | { readonly problem: string };

type Target = {
  /** Those of the Headers pane: a token of a file is valid for the caller who uploaded it. */
  readonly headers: Readonly<Record<string, string>>;
  readonly business: string | undefined;
  readonly prefix: string | undefined;
};

/** Sends a file to `POST /files`. */
export async function upload(file: File, { headers, business, prefix }: Target): Promise<Uploaded> {
  const body = new FormData();
  body.append("file", file);
  const path = business ? `/files?${new URLSearchParams({ business })}` : "/files";
  const answer = await send<{ token?: string; error?: { code: string; message: string } }>(path, {
    headers: { ...headers, "apollo-require-preflight": "true" },
    body,
  });
  if (answer?.token) return { token: answer.token };
  const businesses = answer?.error?.code === "BUSINESS_REQUIRED" ? await businessesOf(headers, prefix) : [];
  if (businesses.length > 0) return { businesses };
  return { problem: answer?.error?.message ?? "The server did not respond" };
}

async function businessesOf(
  headers: Target["headers"],
  prefix: Target["prefix"],
): Promise<readonly Business[]> {
  const query = "query Businesses { businesses: businesses { id name } }";
  const answer = await send<{ data?: { businesses?: Business[] } }>("/graphql", {
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify({ query: prefix ? underPrefix(query, prefix) : query }),
  });
  return answer?.data?.businesses ?? [];
}

const send = <Answer>(path: string, init: RequestInit): Promise<Answer | undefined> =>
  fetch(at(path), { method: "POST", ...init })
    .then((answer) => answer.json() as Promise<Answer>)
    .catch(() => undefined);
