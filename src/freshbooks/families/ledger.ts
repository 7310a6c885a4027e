import type { HttpAnswer } from "../../http/message.ts";
import type { BusinessUuid } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { FreshBooksError, type Problem, type Reason, reasonFor, refusal } from "../errors.ts";
import type { Parameter } from "../lists/query.ts";
import type { Wire } from "../records/field.ts";
import { readResult } from "./accounting.ts";
import { readAccountingErrors } from "./accountingErrors.ts";
import type { Family } from "./collection.ts";
import { queryText } from "./query.ts";

/** `data`, without wrappers, pages and filters: FreshBooks' data under the UUID of a business. */
export const ledger: Family = {
  filterKey: (key) => key,
  include: (name) => ["include[]", name],
  open: readData,
  pageOf: () => ({}),
  assertRemoved: () => {
    throw new TypeError("Nothing of the ledger can be deleted");
  },
  plain: true,
};

/** Opens `data`. An error body is an error, whatever the status. */
function readData(answer: HttpAnswer): Wire {
  const failure = readLedgerErrors(answer);
  if (failure) throw failure;
  const { json } = answer;
  if (typeof json === "object" && json !== null && "data" in json) return json as Wire;
  throw new FreshBooksError("unavailable", "FreshBooks answered without data");
}

type Detail = { readonly metadata?: { readonly message?: unknown; readonly field?: unknown } | null };

/** A rejection of the ledger, in its own shape or the accounting family's; undefined for none. */
function readLedgerErrors(answer: HttpAnswer): FreshBooksError | undefined {
  const { errors } = (answer.json ?? {}) as { errors?: { status?: unknown; details?: unknown } | null };
  if (!errors) return readAccountingErrors(answer);
  const details = (Array.isArray(errors.details) ? errors.details : []) as (Detail | null)[];
  const problems = details.map(
    (detail): Problem => ({
      code: null,
      field: typeof detail?.metadata?.field === "string" ? detail.metadata.field : null,
      message: typeof detail?.metadata?.message === "string" ? detail.metadata.message : "",
    }),
  );
  return refusal(answer, { problems, reason: reasonOf(answer.status, errors.status) });
}

/** The body's status counts when the answer's own is a success. */
function reasonOf(status: number, inBody: unknown): Reason {
  if (status < 200 || status >= 300) return reasonFor(status);
  return typeof inBody === "number" && inBody >= 400 ? reasonFor(inBody) : "invalid";
}

/** One report: flat parameters, and one key in `response.result`, as in the accounting family. */
export function ledgerReport<Report>(
  { get }: Pick<Session, "get">,
  uuid: BusinessUuid | null,
  { name, key }: { name: string; key: string },
  parameters: readonly Parameter[],
  toReport: (wire: object) => Report,
): Promise<Report> {
  const path = `/accounting/businesses/${uuid}/reports/${name}?${queryText(parameters)}`;
  return get(path, (answer) => {
    const failure = readLedgerErrors(answer);
    if (failure) throw failure;
    const wire = readResult(answer)[key];
    if (typeof wire !== "object" || wire === null)
      throw new FreshBooksError("unavailable", `FreshBooks answered without a ${key}`);
    return toReport(wire);
  });
}
