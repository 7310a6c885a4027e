import type { Agent, Dispatcher } from "undici";
import type { Head, Headers } from "./message.ts";
import type { Signal } from "./signal.ts";

/** A whole response. */
export type Received = Head & { readonly bytes: Buffer };

type Options = {
  readonly signal: Signal;
  /** Called before the body arrives. */
  readonly onHead: (head: Head) => void;
  /** Called when the request has a connection, before its first byte is sent. */
  readonly onStart: () => void;
  /** A longer body is rejected with this. */
  readonly largest: number;
  readonly tooLarge: (status: number | undefined) => Error;
};

/**
 * Sends a request and collects the response as it arrives, without the stream that `agent.request` makes of each
 * response: it would be read whole anyway.
 */
export const exchange = (
  agent: Agent,
  request: Dispatcher.DispatchOptions,
  options: Options,
): Promise<Received> =>
  new Promise((resolve, reject) => {
    agent.dispatch(request, new Collector(options, resolve, reject));
  });

class Collector implements Dispatcher.DispatchHandler {
  readonly #options: Options;
  readonly #resolve: (received: Received) => void;
  readonly #reject: (error: unknown) => void;
  readonly #parts: Buffer[] = [];
  #size = 0;
  #head: Head | undefined;
  #controller: Dispatcher.DispatchController | undefined;

  constructor(options: Options, resolve: (received: Received) => void, reject: (error: unknown) => void) {
    this.#options = options;
    this.#resolve = resolve;
    this.#reject = reject;
    options.signal.addEventListener("abort", this, { once: true });
  }

  /** The signal aborts; a request that is still queued is dropped once it is its turn. */
  handleEvent(): void {
    const error = abortedBy(this.#options.signal);
    this.#controller?.abort(error);
    this.#reject(error);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    const { signal } = this.#options;
    this.#controller = controller;
    if (signal.aborted) controller.abort(abortedBy(signal));
    else this.#options.onStart();
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Headers): void {
    if (status < 200) return;
    this.#head = { status, headers };
    this.#options.onHead(this.#head);
  }

  onResponseData(controller: Dispatcher.DispatchController, part: Buffer): void {
    this.#size += part.length;
    this.#parts.push(part);
    if (this.#size > this.#options.largest) controller.abort(this.#options.tooLarge(this.#head?.status));
  }

  onResponseEnd(): void {
    this.#over();
    const [only, ...others] = this.#parts;
    const bytes = only && others.length === 0 ? only : Buffer.concat(this.#parts, this.#size);
    if (this.#head) this.#resolve({ ...this.#head, bytes });
    else this.#reject(new Error("The response has no status"));
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#over();
    this.#reject(error);
  }

  #over(): void {
    this.#options.signal.removeEventListener("abort", this);
  }
}

const abortedBy = ({ reason }: Signal): Error => new Error("The request was aborted", { cause: reason });
