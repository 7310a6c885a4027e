import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { request } from "undici";

// A process of its own that answers one question with what it was told to answer. Before, it asks what it was told to
// ask and parses what comes: what no server can save. Nothing is looked up, mapped, checked or picked.

export type BareOrder = { upstreamUrl: string; token: string; roundTrips: string[][]; answer: unknown };

process.once("message", ({ upstreamUrl, token, roundTrips, answer }: BareOrder) => {
  const headers = { authorization: `Bearer ${token}` };
  const server = createServer(async (message, response) => {
    await json(message);
    for (const paths of roundTrips)
      await Promise.all(
        paths.map(async (path) => (await request(upstreamUrl + path, { headers })).body.json()),
      );
    const body = Buffer.from(JSON.stringify(answer));
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
  });
  server.keepAliveTimeout = 65_000; // as long as the server's
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
});
