import { connect as dial } from "node:net";
import type { Random } from "../../src/sandbox/books/random.ts";
import { bodyOf, type Credentials, createAsker } from "../tenants/asker.ts";
import { pdfOf, type Tenant } from "../tenants/books.ts";
import { list, read, write } from "../tenants/own.ts";
import { idOf } from "../tenants/strangers.ts";
import type { Search } from "./search.ts";

export type Asking = {
  readonly url: string;
  readonly tenants: readonly Tenant[];
  readonly credentials: Credentials;
  readonly random: Random;
  /** For secrets, which stand nowhere. */
  readonly search: Search;
  /** For what FreshBooks says, which stands in data, and in no error. */
  readonly bodies: Search;
  /** When to stop, even if not all was asked. */
  readonly until?: number;
};

const aboutConnection = {
  name: "connection",
  query: `{ caller { connection { kind status remedy scopes expiresAt lastError { at kind status }
    businesses { status remedy nouns { noun status } } } } }`,
};
const verify = {
  name: "connectionVerify",
  query: "mutation { connectionVerify(input: {}) { __typename } }",
};

/** Asks everything that can be asked, so often, and keeps every answer to be looked through; says how often it was. */
export async function askEverything(
  { url, tenants, credentials, random, search, bodies, until = Number.POSITIVE_INFINITY }: Asking,
  count: number,
): Promise<number> {
  const { send, ask } = createAsker(url, credentials);
  const look = (what: string, said: string) => {
    search.keep(`the answer to ${what}`, said);
    bodies.keep(`the errors of ${what}`, what === aReceipt && said.startsWith("2") ? "" : errorsIn(said));
    return said;
  };
  const one = async (): Promise<void> => {
    const own = tenants[random.whole(0, tenants.length - 1)] as Tenant;
    const kind = random.pick([
      "read",
      "read",
      "list",
      "write",
      "write",
      "file",
      "receipt",
      "connection",
      "verify",
    ]);
    if (kind === "file") {
      const form = new FormData();
      const bytes = pdfOf(own, "file") as Uint8Array<ArrayBuffer>;
      form.append("file", new Blob([bytes], { type: "application/pdf" }), "new.pdf");
      const said = look("POST /files", await send(own, "/files", { method: "POST", body: form }));
      const token = /"token":"([^"]+)"/.exec(said)?.[1];
      if (token) look("an expense with a file", await ask(own, write(own, random, token)));
      return;
    }
    if (kind === "receipt") {
      look(aReceipt, await send(own, `/files/receipts/${idOf("Expense", random.whole(1, 4), own)}`));
      return;
    }
    const asked =
      kind === "read"
        ? read(own, random)
        : kind === "list"
          ? list(random)
          : kind === "write"
            ? write(own, random)
            : kind === "verify"
              ? verify
              : aboutConnection;
    look(asked.name, await ask(own, asked));
  };
  let left = count;
  await Promise.all(
    Array.from({ length: 12 }, async () => {
      for (; left > 0 && Date.now() < until; left -= 1) await one();
    }),
  );
  return count - Math.max(0, left);
}

/** A file is handed on as it is. */
const aReceipt = "a receipt";

/** What a caller is told that went wrong. */
function errorsIn(said: string): string {
  const body = bodyOf(said);
  try {
    const { errors, error, data } = JSON.parse(body) as Record<string, unknown>;
    const userErrors = JSON.stringify(data ?? null).match(/"userErrors":\[.*?\]/g) ?? [];
    return JSON.stringify([errors, error, userErrors]);
  } catch {
    return said.startsWith("2") ? "" : body;
  }
}

/** Headers and requests that are broken in some way, each with a marked token in it. */
export async function askBadly(url: string, search: Search, secret: string): Promise<void> {
  const jwt = [{ alg: "RS256", kid: secret }, { iss: secret, sub: secret, exp: 1 }, secret]
    .map((part) => Buffer.from(typeof part === "string" ? part : JSON.stringify(part)).toString("base64url"))
    .join(".");
  search.add("a JWT", jwt);
  const headers = [
    `Bearer ${secret}`,
    `Bearer ${jwt}`,
    `Bearer ${secret} ${secret}`,
    `Basic ${Buffer.from(`user:${secret}`).toString("base64")}`,
    secret,
    `Bearer ${secret}é`,
  ];
  const paths = [
    "/graphql?query={caller {email}}",
    "/files/receipts/Expense:a:1",
    "/health",
    "/metrics",
    "/connect",
    "/nowhere",
  ];
  for (const authorization of headers)
    for (const path of paths)
      for (const method of ["GET", "POST", "PUT"]) {
        const said = await fetch(url + path, {
          ...{
            method,
            redirect: "manual",
            headers: {
              authorization,
              "x-connection": secret,
              cookie: `a=${secret}`,
              "apollo-require-preflight": "1",
            },
          },
        })
          .then(
            async (response) =>
              `${response.status} ${[...response.headers].join(" ")} ${await response.text()}`,
          )
          .catch((error: Error) => error.name);
        search.keep(`the answer to a bad ${method} ${path}`, said);
      }
  for (const path of [
    `/connect/callback?code=${secret}&state=${secret}`,
    `/connect/callback?error=${secret}&error_description=${secret}&state=${secret}`,
    `/connect/failed/${secret}`,
    `/connect?app=${secret}&ticket=${secret}`,
  ])
    search.keep(
      "the answer to a bad callback",
      await fetch(url + path, { redirect: "manual" }).then(
        async (response) => `${[...response.headers].join(" ")} ${await response.text()}`,
      ),
    );
  for (const request of [
    `GET /graphql HTTP/1.1\r\nauthorization: Bearer ${secret}\r\nbroken ${secret}\r\n\r\n`,
    `${secret} / HTTP/9.9\r\n\r\n`,
    `POST /graphql HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${secret}\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{"${secret.slice(0, 3)}`,
  ])
    search.keep("the answer to a broken request", await raw(url, request));
}

/** Sends bytes as they are, hangs up, and hears what comes back until then. */
function raw(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let heard = "";
    const socket = dial(Number(port), hostname, () => socket.end(bytes));
    socket.on("data", (part) => (heard += part.toString("latin1")));
    socket.once("close", () => resolve(heard));
    socket.once("error", () => resolve(heard));
    socket.setTimeout(1_000, () => socket.destroy());
  });
}
