import type { Reader } from "../../events/types.ts";
import type { CallerView } from "../../freshbooks/callers.ts";
import type { Observer } from "../../http/observer.ts";
import { beginOperation } from "../../http/operation.ts";
import { accessOf } from "../../inbound/asking.ts";
import type { Settings } from "../options.ts";
import type { Callers } from "../upstream.ts";

/** Runs an operation without a caller, with the access that a reader names, until its deadline. Throws AccessError when it is gone. */
export const asReaders =
  (
    { accessToken, connecting, deadlineMs, rules }: Settings,
    callers: Callers,
    observer: Observer,
  ): (<Done>(reader: Reader, run: (view: CallerView) => Promise<Done>) => Promise<Done>) =>
  async (reader, run) => {
    const access = accessOf(reader, { connections: connecting?.connections, staticToken: accessToken });
    const operation = beginOperation(crypto.randomUUID(), deadlineMs, observer, rules.clock);
    return run(callers(access, operation)).finally(operation.end);
  };
