import { createHash } from "node:crypto";
import type { VersionRow } from "../store/events/versions.ts";
import type { Action, Seen } from "./types.ts";

/** What became of a record since it was last published. */
export type Difference = {
  /** Undefined when nothing is to be published. */
  readonly change?: { readonly action: Action; readonly changedFields: readonly string[] };
  /** What is known from now on; undefined when it is the same. */
  readonly version?: VersionRow;
};

type Hashes = Readonly<Record<string, string>>;

/** FreshBooks moves it without any other change. */
const stamps = new Set(["updatedAt"]);

/** The state of a record that exists, and was never read. */
const unread = "UNREAD";

/** A record that a list has, and that cannot be read. */
export const unreadVersion = (id: string): VersionRow => ({
  id,
  day: "",
  state: unread,
  digest: "",
  fields: "{}",
});

/** A record as it is now, for comparing it later. */
export function toVersion({ id, day, state, fields }: Seen): VersionRow {
  const text = JSON.stringify(fields);
  return { id, day, state, digest: digestOf(state, text), fields: text };
}

const digestOf = (state: string, fields: string): string =>
  createHash("sha256").update(`${state} ${fields}`).digest("base64url").slice(0, 16);

/** Whether a record that was seen in a list must be read again: something differs, or was not known before. */
export function isNews(known: VersionRow | undefined, seen: Seen): boolean {
  if (!known) return true;
  if (known.digest === toVersion(seen).digest) return false;
  const before = hashesOf(known);
  return (
    known.state !== seen.state || Object.keys(seen.fields).some((name) => before[name] !== seen.fields[name])
  );
}

/** Compares a record with what is known of it. Fields that only one of both has are not compared: nothing is known of them. */
export function compare(known: VersionRow | undefined, seen: Seen | null): Difference {
  if (!known) return seen ? appeared(seen) : {};
  if (!seen)
    return known.state === "DELETED"
      ? {}
      : {
          change: { action: "DELETED", changedFields: [] },
          version: { ...known, state: "DELETED", digest: digestOf("DELETED", known.fields) },
        };
  if (known.state === unread) {
    const action = seen.state === "DELETED" ? "DELETED" : "CREATED";
    return { version: toVersion(seen), change: { action, changedFields: [] } };
  }
  const now = toVersion(seen);
  if (now.digest === known.digest) return {};
  const before = hashesOf(known);
  const fields = { ...before, ...seen.fields };
  const version = toVersion({ ...seen, fields });
  if (version.digest === known.digest) return {};
  const changedFields = Object.keys(seen.fields).filter(
    (name) => before[name] !== undefined && before[name] !== fields[name] && !stamps.has(name),
  );
  const action = actionOf(known.state as Seen["state"], seen.state, changedFields.length > 0);
  return {
    version,
    ...(action && { change: { action, changedFields: action === "DELETED" ? [] : changedFields } }),
  };
}

/** One that was deleted before it was ever seen is no news. */
const appeared = (seen: Seen): Difference => ({
  version: toVersion(seen),
  ...(seen.state !== "DELETED" && { change: { action: "CREATED", changedFields: [] } }),
});

function actionOf(before: Seen["state"], now: Seen["state"], differs: boolean): Action | undefined {
  if (before === now) return differs && now !== "DELETED" ? "UPDATED" : undefined;
  if (now === "ACTIVE") return "RESTORED";
  return now;
}

const hashesOf = ({ fields }: VersionRow): Hashes => JSON.parse(fields) as Hashes;
