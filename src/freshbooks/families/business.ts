import type { HttpAnswer } from "../../http/message.ts";
import type { Session } from "../caller/session.ts";
import { FreshBooksError, type Origin, reading } from "../errors.ts";
import type { Wire } from "../records/field.ts";
import { readAccountingErrors } from "./accountingErrors.ts";
import { readBusinessErrors } from "./businessErrors.ts";
import type { Family } from "./collection.ts";

/** Bare keys, `meta`, `key=value`, `include_…=true`, `sort=-key`. */
export const business: Family = {
  filterKey: (key) => key,
  include: (name) => [name, "true"],
  open: readAnswer,
  pageOf: ({ meta }) => (meta ?? {}) as Wire,
  assertRemoved,
};

/** Sends a body under its wrapper and reads the answer; an unusable one leaves the outcome unknown. */
export const send = <Item>(
  { write }: Session,
  method: "POST" | "PUT",
  path: string,
  body: Record<string, object>,
  read: (answer: Wire, origin: Origin) => Item,
): Promise<Item> =>
  write(method, path, body, (answer, origin) => {
    const opened = readAnswer(answer);
    return reading("an answer", () => read(opened, origin));
  });

/** Sends a body whose answer is not recorded: anything but a rejection is read, even an empty one. */
export const sendBlind = <Read>(
  { write }: Session,
  path: string,
  body: object,
  read: (json: unknown) => Read,
): Promise<Read> =>
  write("POST", path, body, (answer) => {
    const failure = readBusinessErrors(answer);
    if (failure) throw failure;
    return read(answer.json);
  });

/** Deletes what is at a path. */
export const remove = ({ write }: Session, path: string): Promise<void> =>
  write("DELETE", path, undefined, assertRemoved);

/** Success is only a 204; a rejection of any family may come with 200. */
function assertRemoved(answer: HttpAnswer): void {
  if (answer.status === 204) return;
  throw (
    readBusinessErrors(answer) ??
    readAccountingErrors(answer) ??
    new FreshBooksError("unavailable", `FreshBooks did not confirm a deletion (status ${answer.status})`)
  );
}

/** Reads what has its own path. */
export const readOne = <Read>(
  { get }: Session,
  path: string,
  read: (opened: Wire, origin: Origin) => Read,
): Promise<Read> =>
  get(path, (answer, origin) => {
    const opened = readAnswer(answer);
    return reading("an answer", () => read(opened, origin));
  });

/** Reads the rows of a list without pages and filters. */
export const readRows = <Row, Read>(
  { get }: Session,
  path: string,
  key: string,
  read: (rows: readonly Row[], origin: Origin) => Read,
): Promise<Read> =>
  get(path, (answer, origin) => {
    const { [key]: rows } = readAnswer(answer);
    if (!Array.isArray(rows))
      throw new FreshBooksError("unavailable", `FreshBooks answered without a list of ${key}`);
    return reading(`a list of ${key}`, () => read(rows as Row[], origin));
  });

/** Opens a body of type `application/vnd.api+json` that is plain JSON. */
function readAnswer(answer: HttpAnswer): Wire {
  const failure = readBusinessErrors(answer);
  if (failure) throw failure;
  if (typeof answer.json !== "object" || answer.json === null)
    throw new FreshBooksError("unavailable", "FreshBooks answered without a body");
  return answer.json as Wire;
}
