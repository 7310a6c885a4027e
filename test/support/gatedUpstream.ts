import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

type Held = { message: IncomingMessage; pass: () => void };

/** A proxy before the sandbox that holds back what `holds` matches until released: the request, or its answer. */
export async function gateBefore(
  origin: string,
  holds: (message: IncomingMessage) => boolean,
  holdsBack: "request" | "answer" = "request",
) {
  let held: Held[] = [];
  let open = false;
  let onHeld = () => {};
  const seen: IncomingMessage[] = [];

  const server = createServer((message, response) => {
    seen.push(message);
    const hold = (pass: () => void) => {
      if (open || !holds(message)) return pass();
      held.push({ message, pass });
      onHeld();
    };
    if (holdsBack === "answer") return forward(origin, message, response, hold);
    hold(() => forward(origin, message, response, (pass) => pass()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Every received request, with its headers. */
    seen: () => seen,
    /** When this many wait. */
    holding: (count: number) =>
      new Promise<void>((resolve) => {
        onHeld = () => held.length >= count && resolve();
        onHeld();
      }),
    /** Releases everything, now and later. */
    open() {
      open = true;
      for (const { pass } of held) pass();
      held = [];
    },
  };
}

function forward(
  origin: string,
  message: IncomingMessage,
  response: ServerResponse,
  onAnswer: (pass: () => void) => void,
): void {
  const { method, headers, url } = message;
  const onward = request(origin + url, { method: String(method), headers, agent: false }, (answer) => {
    onAnswer(() => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
  });
  onward.on("error", () => response.destroy());
  message.pipe(onward);
}
