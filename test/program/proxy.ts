import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A reverse proxy that serves one server below `/books`, and nothing elsewhere; it may take the prefix off on the way. */
export async function startProxy({ strips }: { strips: boolean }) {
  const prefix = "/books";
  let target = "";
  const server = createServer((incoming, answer) => {
    const { method, url = "", headers } = incoming;
    if (url !== prefix && !/^[/?]/.test(url.startsWith(prefix) ? url.slice(prefix.length) : "x"))
      return void answer.writeHead(404).end("Nothing is outside of the prefix");
    const path = strips ? url.slice(prefix.length).replace(/^(?!\/)/, "/") : url;
    const { hostname, port } = new URL(target);
    const onward = request({ hostname, port, method, path, headers }, (back) => {
      answer.writeHead(back.statusCode ?? 502, back.headers);
      back.pipe(answer);
    });
    onward.on("error", () => answer.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    publicUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    leadTo(url: string) {
      target = url;
    },
  };
}
