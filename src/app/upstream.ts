import { createCallers } from "../freshbooks/callers.ts";
import { reportUnknownWords } from "../freshbooks/records/words.ts";
import { createChannels } from "../http/channel.ts";
import { createHttp } from "../http/request.ts";
import type { Telemetry } from "../telemetry/index.ts";
import { guarded } from "./keys.ts";
import type { Settings } from "./options.ts";

/** FreshBooks, for all callers: its connections, and what is kept of callers between their requests. */
export type Upstream = ReturnType<typeof openUpstream>;

/** FreshBooks as any caller sees it. */
export type Callers = Upstream["callers"];

/** Opens nothing yet: a connection is made on first use. */
export function openUpstream({ apiOrigin, rules, store }: Settings, telemetry: Telemetry) {
  reportUnknownWords(telemetry.unknownWord);
  const http = createHttp({ origin: apiOrigin, connections: rules.turns.most ?? rules.turns.total });
  const callers = createCallers(
    createChannels(http, rules),
    (list, what) => telemetry.ignored(list.split("/").at(-1) ?? "", what),
    store.turns && guarded(store.turns),
  );
  return { http, callers };
}
