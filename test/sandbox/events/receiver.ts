import { createServer, type IncomingHttpHeaders } from "node:http";
import { onTestFinished } from "vitest";

/** A message as an integrator receives it. */
export type Received = {
  readonly form: Record<string, string>;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
};

/** An integrator's own server: it keeps what it receives, and answers with the next of the given statuses, or 200. */
export async function receiver() {
  const received: Received[] = [];
  const statuses: number[] = [];
  const listeners: ((message: Received) => void)[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request.setEncoding("utf8")) body += part;
    const message = { body, headers: request.headers, form: Object.fromEntries(new URLSearchParams(body)) };
    received.push(message);
    for (const listener of listeners) listener(message);
    const status = statuses.shift() ?? 200;
    response.writeHead(status, status < 400 && status >= 300 ? { location: "/elsewhere" } : {}).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  return {
    ...{ received, statuses, uri: `http://127.0.0.1:${port}/hook` },
    onMessage: (listener: (message: Received) => void) => void listeners.push(listener),
    /** `invoice.create 7` of each message, in order. */
    events: () => received.map(({ form }) => `${form.name} ${form.object_id}`),
  };
}
