import { createHash } from "node:crypto";
import type { AccountId, BusinessId } from "../../values/ids.ts";
import { refuse } from "../contract/errors.ts";

/** A position in a list: the row, its offset, and the list's length then. */
export type Place = { readonly offset: number; readonly id: string; readonly total: number | null };

/** What a cursor is bound to: tenant and list, then parent, filter and sort. */
export type Scope = readonly [tenant: AccountId | BusinessId, list: string, ...rest: readonly unknown[]];

const seal = (scope: Scope, payload: string): string =>
  createHash("sha256")
    .update(JSON.stringify([scope, payload]))
    .digest("base64url")
    .slice(0, 16);

/**
 * Sealed with its scope, so that it fits no other list. The seal is a checksum, not a secret, so anybody can forge one:
 * a cursor gives no access beyond its owner's token, and it must outlive a restart.
 */
export function writeCursor(scope: Scope, { offset, id, total }: Place): string {
  const payload = JSON.stringify([offset, id, total]);
  return Buffer.from(`${payload}${seal(scope, payload)}`).toString("base64url");
}

type Argument = "after" | "before";

/** Throws BAD_USER_INPUT, with the same message, for anything that `writeCursor` did not write for the same scope. */
export function readCursor(scope: Scope, argument: Argument, cursor: string): Place {
  const { payload, sealed } = open(cursor);
  const place = seal(scope, payload) === sealed ? placeIn(payload) : undefined;
  if (place) return place;
  throw noCursor(argument);
}

/** The same for any list's cursor. */
export function assertCursor(argument: Argument, cursor: string): void {
  if (!placeIn(open(cursor).payload)) throw noCursor(argument);
}

const noCursor = (argument: Argument) =>
  refuse(
    "BAD_USER_INPUT",
    `\`${argument}\` is not a cursor of this list; a cursor is valid only for its list, filter and sort`,
    { argument },
  );

/** Ours are shorter. */
const longestCursor = 500;

function open(cursor: string): { payload: string; sealed: string } {
  const text = cursor.length > longestCursor ? "" : Buffer.from(cursor, "base64url").toString("utf8");
  return { payload: text.slice(0, -16), sealed: text.slice(-16) };
}

/** Undefined for an invalid payload under a valid seal. */
function placeIn(payload: string): Place | undefined {
  try {
    const [offset, id, total, ...rest] = JSON.parse(payload) as unknown[];
    const fits = isCount(offset) && typeof id === "string" && (total === null || isCount(total));
    return fits && rest.length === 0 ? { offset, id, total } : undefined;
  } catch {
    return undefined;
  }
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
