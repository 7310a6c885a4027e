import { createJournal } from "../control/journal.ts";
import { tokens } from "../identities.ts";
import { openSessions } from "../oauth/sessions.ts";
import type { World } from "../state/world.ts";
import type { Answer, Ask } from "../wire/exchange.ts";

/** A write in the books by someone else, as in FreshBooks' own screens: without a request, a fault or a limit. */
export type Edit = {
  readonly method: "POST" | "PUT" | "DELETE";
  /** `/accounting/account/ACM123/invoices/invoices/1` */
  readonly path: string;
  readonly body?: object;
  /** Whoever writes; by default the first person who may. */
  readonly person?: string;
};

/** Opens the books for edits. */
export function createEditor(
  world: World,
  serve: (ask: Ask, world: World) => Answer,
  notice: (ask: Ask, sessions: World["sessions"]) => void,
) {
  const journal = createJournal();
  let opened: { state: World["state"]; sessions: World["sessions"] } | undefined;

  /** Their tokens live on, whatever a client revokes. */
  function sessionsNow(): World["sessions"] {
    const { state, clock, settings } = world;
    if (opened?.state !== state)
      opened = { state, sessions: openSessions(state.identities, clock, settings) };
    return opened.sessions;
  }

  return ({
    method,
    path,
    body,
    person = writerOf(path, world),
  }: Edit): { status: number; body: unknown } => {
    const sessions = sessionsNow();
    const token = Object.entries(tokens).find(([name]) => name === person)?.[1] ?? `sandbox-${person}`;
    const ask: Ask = {
      ...{ method, path, query: [], readable: path, fromLoopback: true },
      headers: { authorization: `Bearer ${token}` },
      body: Buffer.from(body === undefined ? "" : JSON.stringify(body)),
    };
    const settings = { ...world.settings, rateLimited: false, droppedFields: [] };
    const answer = serve(ask, { ...world, settings, sessions, journal, rates: new Map() });
    notice(ask, sessions);
    return { status: answer.status, body: answer.body };
  };
}

function writerOf(path: string, { state }: World): string {
  const [, accountId] = /\/account\/([^/]+)\//.exec(path) ?? [];
  const businessId = Number(/\/business\/(\d+)\//.exec(path)?.[1]);
  const writer = state.identities.find(
    ({ roles, memberships }) =>
      roles.some((role) => role.role === "admin" && role.accountId === accountId) ||
      memberships.some((membership) => membership.businessId === businessId && membership.role === "owner"),
  );
  return writer?.name ?? "owner";
}
