import { type Answer, rows, type Tree } from "./start.ts";

/** Creates an expense; the input is a variable. */
export const create = `mutation ($input: ExpenseCreateInput!) { expenseCreate(input: $input) {
  expense { id receipt { url mediaType fileName } } userErrors { path code message } } }`;
export const lunch = {
  categoryId: "ExpenseCategory:ACM123:2",
  amount: { amount: "12.50", currency: "USD" },
};
/** With an attached receipt, and the path of its file. */
export const withUpload = { input: { ...lunch, receipt: { upload: null } } };
export const uploadPath = "variables.input.receipt.upload";
/** With a previously uploaded receipt. */
export const withToken = (token: unknown) => ({ input: { ...lunch, receipt: { token } } });

/** A payload's problems: `INVALID receipt.upload`. */
export const complaints = (payload: Tree | undefined) =>
  rows(payload?.userErrors).map(({ path, code }) => `${code} ${rows(path).join(".")}`.trim());

/** Log messages on unreferenced files. */
export const orphansIn = (logged: string[]) =>
  logged.filter((line) => line.includes("no record refers to")).map((line) => JSON.parse(line) as object);

/** A multipart body with the boundary `b`, of parts that no form sends. */
export function raw(...parts: [head: string, content?: Uint8Array | string][]): Buffer<ArrayBuffer> {
  const body = parts.flatMap(([head, content = ""]) => [`--b\r\n${head}\r\n\r\n`, content, "\r\n"]);
  return Buffer.concat([...body, "--b--\r\n"].map((piece) => Buffer.from(piece)));
}
export const multipart = { "content-type": "multipart/form-data; boundary=b" };
export const field = (name: string) => `content-disposition: form-data; name="${name}"`;
export const file = (name: string) => `${field(name)}; filename="a.jpg"`;

/** The request of a form with one file, as `POST /files` accepts it. */
export function formWith(
  bytes: Uint8Array,
  { name = "photo.jpg", type = "image/jpeg", field = "file" } = {},
) {
  const form = new FormData();
  form.append(field, new Blob([bytes as Uint8Array<ArrayBuffer>], { type }), name);
  return form;
}

/** What `POST /files` returns. */
export async function sendFile(
  url: string,
  body: BodyInit,
  { token = "sandbox-owner" as string | null, query = "", headers = {} as Record<string, string> } = {},
): Promise<{ status: number; body: Tree }> {
  const response = await fetch(`${url}/files${query}`, {
    method: "POST",
    headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers },
    body,
  });
  return { status: response.status, body: (await response.json()) as Tree };
}

type File = { bytes: Uint8Array; name?: string; type?: string };

/** A GraphQL multipart request: each file replaces the null at its path. */
export function operationWith(
  query: string,
  variables: Record<string, unknown>,
  files: Record<string, File>,
): FormData {
  const form = new FormData();
  const entries = Object.entries(files);
  form.append("operations", JSON.stringify({ query, variables }));
  form.append("map", JSON.stringify(Object.fromEntries(entries.map(([path], at) => [at, [path]]))));
  for (const [at, [, { bytes, name = "photo.jpg", type = "image/jpeg" }]] of entries.entries())
    form.append(String(at), new Blob([bytes as Uint8Array<ArrayBuffer>], { type }), name);
  return form;
}

/** Posts it to the graph, with the header that browsers never send unasked. */
export async function operate(
  url: string,
  body: BodyInit,
  headers: Record<string, string> = {},
): Promise<Answer & { status: number }> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "apollo-require-preflight": "true", ...headers },
    body,
  });
  return { status: response.status, ...((await response.json()) as Answer) };
}
