import type { HttpAnswer } from "../../http/message.ts";
import type { AccountId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { FreshBooksError } from "../errors.ts";
import type { Parameter } from "../lists/query.ts";
import type { Wire } from "../records/field.ts";
import { readAccountingErrors } from "./accountingErrors.ts";
import type { Family } from "./collection.ts";
import { queryText } from "./query.ts";

/** `response.result`, `search[…]`, `include[]`, `sort=key_desc`. */
export const accounting: Family = {
  /** `userids[]` is spelt `search[userids][]`. */
  filterKey: (key) => (key.endsWith("[]") ? `search[${key.slice(0, -2)}][]` : `search[${key}]`),
  include: (name) => ["include[]", name],
  open: readResult,
  pageOf: (result) => result,
  assertRemoved,
};

/** Opens `response.result`. An error body is an error whatever the status: 200 may carry one. */
export function readResult(answer: HttpAnswer, gate?: number): Wire {
  const failure = readAccountingErrors(answer, gate);
  if (failure) throw failure;
  const result = (answer.json as { response?: { result?: unknown } } | undefined)?.response?.result;
  if (typeof result !== "object" || result === null)
    throw new FreshBooksError("unavailable", "FreshBooks answered without a result");
  return result as Wire;
}

/** FreshBooks confirms a deletion with 200 and an empty `response`. */
function assertRemoved(answer: HttpAnswer): void {
  const failure = readAccountingErrors(answer);
  if (failure) throw failure;
  const response = (answer.json as { response?: unknown } | undefined)?.response;
  if (typeof response !== "object" || response === null)
    throw new FreshBooksError("unavailable", "FreshBooks did not confirm a deletion");
}

/** A part of a record, under one key of `response.result`. Throws for an answer without it. */
export const accountingPart = <Part>(
  { get }: Session,
  path: string,
  key: string,
  read: (wire: Wire) => Part,
): Promise<Part> =>
  get(path, (answer) => {
    const wire = readResult(answer)[key];
    if (typeof wire !== "object" || wire === null)
      throw new FreshBooksError("unavailable", `FreshBooks answered without a ${key}`);
    return read(wire as Wire);
  });

/**
 * One report: flat parameters, and one key in `response.result`. Without its parameters it would be today's. The same
 * parameters are requested, and the answer read, once.
 */
export function accountingReport<Report>(
  { get }: Session,
  accountId: AccountId,
  { name, key }: { name: string; key: string },
  parameters: readonly Parameter[],
  toReport: (wire: object) => Report,
): Promise<Report> {
  const path = `/accounting/account/${accountId}/reports/accounting/${name}?${queryText(parameters)}`;
  return get(path, (answer) => {
    const wire = readResult(answer)[key];
    if (typeof wire !== "object" || wire === null)
      throw new FreshBooksError("unavailable", `FreshBooks answered without a ${key}`);
    return toReport(wire);
  });
}
