import type { ConnectionId, StoredConnection, TokenStore } from "./tokenStore.ts";

type Held = { row: StoredConnection; fence: number; leasedUntil: number };

/** Lost with the process: for the built-in sandbox, and for tests. */
export function createMemoryTokenStore(): TokenStore {
  const rows = new Map<ConnectionId, Held>();
  const at = (id: ConnectionId, generation: number) => {
    const held = rows.get(id);
    return held?.row.generation === generation ? held : undefined;
  };
  const ofPerson = (app: string, freshbooksId: string) =>
    [...rows.values()].find(({ row }) => row.app === app && row.person?.freshbooksId === freshbooksId);

  return {
    durable: false,
    add: async (row) => void rows.set(row.id, { row, fence: 0, leasedUntil: 0 }),
    read: async (id) => rows.get(id)?.row,
    list: async ({ dueAt, notUnder, nameless, of } = {}) =>
      [...rows.values()]
        .map(({ row }) => row)
        .filter((row) => !dueAt || row.refreshAt <= dueAt)
        .filter((row) => notUnder === undefined || row.tokens.keyId !== notUnder)
        .filter((row) => !nameless || !row.person)
        .filter((row) => !of || (row.app === of.app && row.person?.freshbooksId === of.freshbooksId))
        .toSorted((one, other) => one.connectedAt.getTime() - other.connectedAt.getTime()),
    remove: async (id) => rows.delete(id),
    lease: async (id, forMs) => {
      const held = rows.get(id);
      if (!held || held.leasedUntil > performance.now()) return undefined;
      held.fence += 1;
      held.leasedUntil = performance.now() + forMs;
      return { id, fence: held.fence };
    },
    release: async ({ id, fence }) => {
      const held = rows.get(id);
      if (held?.fence === fence) held.leasedUntil = 0;
    },
    note: async ({ id, fence }, generation, note) => {
      const held = at(id, generation);
      if (held?.fence !== fence) return false;
      held.row = { ...held.row, ...note };
      return true;
    },
    swap: async (generation, row) => {
      const held = at(row.id, generation);
      if (!held) return false;
      const { app, person, connectedAt } = held.row;
      held.row = { ...row, app, person, connectedAt };
      return true;
    },
    reseal: async ({ id, generation, keyId }, tokens) => {
      const held = at(id, generation);
      if (held?.row.tokens.keyId !== keyId) return false;
      held.row = { ...held.row, tokens };
      return true;
    },
    name: async (id, person) => {
      const held = rows.get(id);
      const other = held && ofPerson(held.row.app, person.freshbooksId);
      if (!held || (other && other !== held)) return false;
      held.row = { ...held.row, person };
      return true;
    },
    merge: async (from, into, row) => {
      const held = at(into.id, into.generation);
      if (!held || !at(from.id, from.generation)) return false;
      rows.delete(from.id);
      held.row = { ...row, app: held.row.app, connectedAt: held.row.connectedAt };
      return true;
    },
    probe: async () => undefined,
    close: async () => undefined,
  };
}
