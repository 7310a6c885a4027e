import { FreshBooksError, type Problem } from "../errors.ts";
import type { Collection } from "../families/accounting.ts";
import { pathOf, unconfirmedIn } from "../records/body.ts";
import type { Given, Path } from "../records/field.ts";
import { changed, type Writes } from "../records/record.ts";

/** Why an input cannot be carried out as it is. */
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
  | "OUTCOME_UNKNOWN";

/** Something that the caller can mend, and where in the input it is. */
export type UserError = { readonly path: Path; readonly code: UserErrorCode; readonly message: string };

/** What came of a write: a record that was written may still have errors, of fields that were not applied. */
export type Written<Item> = { readonly item: Item | null; readonly userErrors: readonly UserError[] };

/** Of what is not there and of what is out of reach alike: nobody can tell from it what somebody else has. */
export const noSuchRecord = "There is no such record";

/** Everything that is wrong with an input is collected here before anything is sent. */
export type Complaints = {
  readonly list: readonly UserError[];
  add(code: UserErrorCode, path: Path, message: string): void;
};

export function createComplaints(): Complaints {
  const list: UserError[] = [];
  return { list, add: (code, path, message) => void list.push({ code, path, message }) };
}

/** The record, and an error for each field that the record does not confirm. */
function confirm<Item extends object>(
  writes: Writes,
  input: object,
  item: Item,
  context: Given,
): Written<Item> {
  const userErrors = unconfirmedIn(writes, input, item, context).map(
    (path): UserError => ({
      path,
      code: "NOT_APPLIED",
      message: "FreshBooks took the rest and shows another value here; the record is as it answered",
    }),
  );
  return { item, userErrors };
}

const codeByErrno = new Map<number, UserErrorCode>([
  [1001, "REQUIRED"],
  [1011, "DELETED"],
  [1012, "NOT_FOUND"],
  [7012, "REQUIRED"],
]);

/**
 * What FreshBooks refused, in the input's own paths. Throws the error again when the caller cannot mend it.
 * FreshBooks' texts may quote data, so the messages are ours.
 */
function refusedBy(error: unknown, writes: Writes, subject: Path): UserError[] {
  if (!(error instanceof FreshBooksError)) throw error;
  if (error.reason !== "invalid" && error.reason !== "notFound") throw error;
  const problems: readonly Problem[] =
    error.problems.length > 0 ? error.problems : [{ code: null, field: null, message: "" }];
  return problems.map(({ code, field }) => {
    const userCode = codeByErrno.get(code ?? 0) ?? (error.reason === "notFound" ? "NOT_FOUND" : "REFUSED");
    const aboutSubject = userCode === "NOT_FOUND" || userCode === "DELETED";
    const path = (field === null ? undefined : pathOf(writes, field)) ?? (aboutSubject ? subject : []);
    return { path, code: userCode, message: userCode === "NOT_FOUND" ? noSuchRecord : messageFor(code) };
  });
}

function messageFor(code: number | null): string {
  const number = code === null ? "" : ` (FreshBooks' error ${code})`;
  if (code === 1001) return `FreshBooks requires this${number}`;
  if (code === 7012) return `A client needs a name, an organization or an e-mail address${number}`;
  if (code === 1011) return `It is deleted; restore it first${number}`;
  if (code === 1017) return `Too long for FreshBooks${number}`;
  if (code === 1038) return `FreshBooks does not let this be written${number}`;
  return `FreshBooks refused this${number}`;
}

/**
 * Sends one write; a refusal that the caller can mend becomes user errors. `subject` is what names the record,
 * `context` what its fields need to know beside the input.
 */
export async function carryOut<Item extends object>(
  writes: Writes,
  input: object,
  send: () => Promise<Item>,
  subject: Path = [],
  context: Given = {},
): Promise<Written<Item>> {
  try {
    return confirm(writes, input, await send(), context);
  } catch (error) {
    return { item: null, userErrors: refusedBy(error, writes, subject) };
  }
}

/** Deletes a record. FreshBooks answers nothing, so what is shown is the record as it was before. */
export const carryOutRemoval = <Item extends { deleted: boolean }>(
  item: Item,
  send: () => Promise<void>,
): Promise<Written<Item>> =>
  carryOut(
    {},
    {},
    async () => {
      await send();
      return changed(item, { deleted: true } as Partial<Item>);
    },
    ["id"],
  );

/** `vis_state`, by what it means. */
const visibility = { active: 0, deleted: 1, archived: 2 } as const;
export type Visibility = keyof typeof visibility;

/** Deletes, archives or brings back: a phase of its own, so nothing else is in the body. */
export async function changeVisibility<Item extends { archived?: boolean; deleted: boolean }>(
  { update }: Pick<Collection<Item>, "update">,
  id: string,
  wanted: Visibility,
  includes: readonly string[],
): Promise<Written<Item>> {
  const written = await carryOut({}, {}, () => update(id, { vis_state: visibility[wanted] }, includes));
  const { item } = written;
  if (!item)
    return { ...written, userErrors: written.userErrors.map((error) => ({ ...error, path: ["id"] })) };
  const is: Visibility = item.deleted ? "deleted" : item.archived ? "archived" : "active";
  if (is === wanted) return written;
  const message = `FreshBooks took it and shows the record as ${is}`;
  return { item, userErrors: [{ path: ["id"], code: "NOT_APPLIED", message }] };
}
