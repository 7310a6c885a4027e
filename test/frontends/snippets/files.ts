// files.ts
import { fetchOf, type Server } from "./server.ts";

async function checked(response: Response): Promise<Response> {
  if (response.ok) return response;
  const { error } = await response.json();
  throw new Error(`${error.code}: ${error.message}`);
}

/** Uploads a file and returns its token, for `receipt: { token }`: valid once, for 10 minutes, for the same person. */
export async function upload(server: Server, file: File): Promise<string> {
  const body = new FormData();
  body.set("file", file);
  const response = await checked(await fetchOf(server)(`${server.url}/files`, { method: "POST", body }));
  const { token } = await response.json();
  return token;
}

/** Downloads a file by a `url` of the graph, such as `expense { receipt { url } }`. An `<img>` cannot: it sends no token. */
export async function download(server: Server, url: string): Promise<Blob> {
  const response = await checked(await fetchOf(server)(url));
  return response.blob();
}
