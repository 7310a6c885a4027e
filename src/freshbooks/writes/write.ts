import { FreshBooksError, type Problem } from "../errors.ts";
import { pathOf, unconfirmedIn } from "../records/body.ts";
import type { Given, Path } from "../records/field.ts";
import type { Writes } from "../records/record.ts";

/** Why an input is rejected. */
type UserErrorCode =
  | "REQUIRED"
  | "INVALID"
  | "NOT_FOUND"
  | "AMBIGUOUS"
  | "CURRENCY_MISMATCH"
  | "TOO_MANY"
  | "DELETED"
  | "STALE"
  | "NOT_APPLIED"
  | "REFUSED"
  | "NOT_DONE"
  | "NOT_REACHED"
  | "OUTCOME_UNKNOWN"
  | "KEY_REUSED"
  | "KEY_IN_FLIGHT";

/** One of several matching records: its id in the graph, and a label for people. */
export type UserErrorCandidate = { readonly id: string; readonly label: string };

/** A problem that the caller can fix, and its path in the input. */
export type UserError = {
  readonly path: Path;
  readonly code: UserErrorCode;
  readonly message: string;
  readonly candidates?: readonly UserErrorCandidate[];
};

/** The result of a write: a written record may still have errors, for fields that were not applied. */
export type Written<Item> = { readonly item: Item | null; readonly userErrors: readonly UserError[] };

/** The same, with the path of each error in the caller's input. */
export const withPaths = <Item>(
  { item, userErrors }: Written<Item>,
  toOurs: (path: Path) => Path,
): Written<Item> => ({
  item,
  userErrors: userErrors.map((error) => ({ ...error, path: toOurs(error.path) })),
});

/** The same for missing and inaccessible records: nobody can tell from it what others have. */
export const noSuchRecord = "The record does not exist, or the caller has no access to it";

/** Collects everything that is wrong with an input before anything is sent. */
export type Complaints = {
  readonly list: readonly UserError[];
  add(code: UserErrorCode, path: Path, message: string): void;
  /** Several records match. */
  addAmbiguous(path: Path, candidates: readonly UserErrorCandidate[]): void;
  /** No record has the name; these are nearest to it. */
  addUnknown(path: Path, noun: string, nearest: readonly UserErrorCandidate[]): void;
  /** The problems that others found. */
  addAll(others: readonly UserError[]): void;
};

/** The most candidates that an error lists, and that its message names. */
const [mostCandidates, mostNamed] = [50, 10];

export function createComplaints(): Complaints {
  const list: UserError[] = [];
  return {
    list,
    add: (code, path, message) => void list.push({ code, path, message }),
    addAll: (others) => void list.push(...others),
    addUnknown: (path, noun, candidates) => {
      const names = candidates.map(({ label }) => `"${label}"`).join(", ");
      const message = `No ${noun} has this name${names && `; the nearest names are ${names}`}`;
      list.push({ code: "NOT_FOUND", path, message, candidates });
    },
    addAmbiguous: (path, candidates) => {
      const named = candidates.slice(0, mostNamed).map(({ id, label }) => `${id} (${label})`);
      const more = candidates.length > mostNamed ? ` and ${candidates.length - mostNamed} more` : "";
      const message = `Several records match; use the id of one: ${named.join(", ")}${more}`;
      list.push({ code: "AMBIGUOUS", path, message, candidates: candidates.slice(0, mostCandidates) });
    },
  };
}

const notApplied = {
  code: "NOT_APPLIED",
  message:
    "FreshBooks returned a different value here and accepted the rest; the record is as FreshBooks returned it",
} as const;

/** Repeating an action that was done but not shown would do it twice. */
export const leftOpen = {
  code: "OUTCOME_UNKNOWN",
  message:
    "FreshBooks accepted the write and omitted this from its response; read the record before retrying",
} as const;

/** Whether a part of a record is missing. */
function isLeftOut(item: object, name = ""): boolean {
  try {
    return name in item && (item as Record<string, unknown>)[name] === undefined;
  } catch {
    return false; // it is there, but unreadable
  }
}

/** The record, and an error for each field that the record does not confirm. */
function confirm<Item extends object>(
  writes: Writes,
  input: object,
  item: Item,
  context: Given,
): Written<Item> {
  const userErrors = unconfirmedIn(writes, input, item, context).map(
    (path): UserError => ({ path, ...(isLeftOut(item, path[0]) ? leftOpen : notApplied) }),
  );
  return { item, userErrors };
}

/** Whether a record is active, archived or deleted. */
export type Visibility = "active" | "archived" | "deleted";

/** The meanings of FreshBooks' error numbers. */
export type Refusals = Readonly<Record<number, Refused>>;

type Refused = {
  readonly code?: UserErrorCode;
  readonly message: string;
  /** FreshBooks' message, where the number has other meanings as well. */
  readonly saying?: RegExp;
  /** The wire key concerned, where FreshBooks does not name it. */
  readonly field?: string;
};

/** Those that any noun may have. */
const usual: Refusals = {
  1001: { code: "REQUIRED", message: "FreshBooks requires this" },
  1011: { code: "DELETED", message: "The record is deleted" },
  1012: { code: "NOT_FOUND", message: noSuchRecord },
  1017: { message: "Too long for FreshBooks" },
  1038: { message: "FreshBooks does not allow this to be written" },
};

/** A client's own key, and the keys under which other records name a client. */
const keysOfClient: Readonly<Record<string, readonly string[]>> = { userid: ["customerid", "clientid"] };

/** The input path of a refused key: a missing record may be named by its own key. */
function pathIn(writes: Writes, field: string): Path | undefined {
  for (const key of [field, ...(keysOfClient[field] ?? [])]) {
    const path = pathOf(writes, key);
    if (path) return path;
  }
  return undefined;
}

/**
 * FreshBooks' rejection, in the input's own paths. Throws the error again when the caller cannot fix it. FreshBooks'
 * texts may quote data, so the messages are ours.
 */
function refusedBy(error: unknown, writes: Writes, subject: Path, refusals: Refusals): UserError[] {
  if (!(error instanceof FreshBooksError)) throw error;
  if (error.reason !== "invalid" && error.reason !== "notFound") throw error;
  const problems: readonly Problem[] =
    error.problems.length > 0 ? error.problems : [{ code: null, field: null, message: "" }];
  return problems.map(({ code, message, ...problem }) => {
    const own = refusals[code ?? 0];
    const known = own && (own.saying?.test(message) ?? true) ? own : usual[code ?? 0];
    const field = problem.field ?? known?.field ?? null;
    const userCode = known?.code ?? (error.reason === "notFound" ? "NOT_FOUND" : "REFUSED");
    const aboutSubject = userCode === "NOT_FOUND" || userCode === "DELETED";
    const path = (field === null ? undefined : pathIn(writes, field)) ?? (aboutSubject ? subject : []);
    const number = code === null ? "" : ` (FreshBooks' error ${code})`;
    const text = `${known?.message ?? "FreshBooks rejected this"}${number}`;
    return { path, code: userCode, message: userCode === "NOT_FOUND" ? noSuchRecord : text };
  });
}

type Writing = {
  /** The record's path in the input. */
  readonly subject?: Path;
  /** What the record's fields need besides the input. */
  readonly context?: Given;
  readonly refusals?: Refusals | undefined;
};

/** Sends one write; a rejection that the caller can fix becomes user errors. */
export async function carryOut<Item extends object>(
  writes: Writes,
  input: object,
  send: () => Promise<Item>,
  { subject = [], context = {}, refusals = {} }: Writing = {},
): Promise<Written<Item>> {
  try {
    return confirm(writes, input, await send(), context);
  } catch (error) {
    return { item: null, userErrors: refusedBy(error, writes, subject, refusals) };
  }
}
