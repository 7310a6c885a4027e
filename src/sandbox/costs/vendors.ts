import { noMethod, noRoute } from "../families/accounting/errors.ts";
import { pageOf } from "../families/accounting/list.ts";
import { readQuestion } from "../families/accounting/query.ts";
import type { Resource } from "../families/accounting/resource.ts";

/** `expenses/vendors`: the vendors of all expenses, by name. They are texts without an id. */
export const vendors: Resource = (ask, id, reader, { account, settings }) => {
  if (id !== undefined) throw noRoute(ask.path);
  if (ask.method !== "GET") throw noMethod(ask.method);
  const names = [...account.expenses.values()]
    .filter(({ visState }) => visState !== 1)
    .flatMap(({ fields }) => (typeof fields.vendor === "string" && fields.vendor ? [fields.vendor] : []));
  const all = [...new Set(names)].sort((a, b) => a.localeCompare(b, "en"));
  const { rows, ...paging } = pageOf(all, () => reader.role === "admin", readQuestion(ask.query), settings);
  return {
    status: 200,
    body: { response: { result: { ...paging, vendors: rows.map((vendor) => ({ vendor })) } } },
  };
};
