import type { ConnectionId } from "../oauth/connections.ts";

/** The connection of requests that name none, as chosen on the start page. */
export type Preference = {
  get(): ConnectionId | undefined;
  set(id: ConnectionId | undefined): void;
};

/** No choice yet. Lost with the process. */
export function createPreference(): Preference {
  let chosen: ConnectionId | undefined;
  return {
    get: () => chosen,
    set: (id) => {
      chosen = id;
    },
  };
}
