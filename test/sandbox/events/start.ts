import type { SandboxOptions } from "../../../src/sandbox/server.ts";
import { one, start as startSandbox } from "../start.ts";
import { receiver } from "./receiver.ts";

export const path = "/events/account/ACM123/events/callbacks";

/** A sandbox, and an integrator that registers with it. */
export async function start(options: SandboxOptions = {}) {
  const started = await startSandbox(options);
  const { ask, sandbox } = started;
  const hook = await receiver();
  const register = (event: string, uri = hook.uri) => ask("POST", path, { callback: { event, uri } });
  return {
    ...{ ...started, hook, register },
    /** Registers and verifies; returns the verifier. What was received until then is forgotten. */
    async listenTo(...events: string[]): Promise<string[]> {
      const verifiers: string[] = [];
      for (const event of events) {
        const id = Number(one(await register(event), "callback").callbackid);
        await sandbox.deliveries.settled();
        const { verifier = "" } = hook.received.at(-1)?.form ?? {};
        await ask("PUT", `${path}/${id}`, { callback: { verifier } });
        verifiers.push(verifier);
      }
      hook.received.length = 0;
      return verifiers;
    },
    /** What arrived since the last call. */
    async arrived(): Promise<string[]> {
      await sandbox.deliveries.settled();
      const events = hook.events();
      hook.received.length = 0;
      return events;
    },
  };
}
