import { noMethod, noRoute } from "../families/accounting/errors.ts";
import type { Resource } from "../families/accounting/resource.ts";
import type { Row } from "../state/row.ts";
import { type Decimal, decimalText, toDecimal, unitsAt } from "../wire/decimal.ts";
import { type Fields, isFields } from "../wire/json.ts";

/** `expenses/summaries`: the sums of all, of archived and of active expenses, exact and without pages. Clients get none. */
export const summaries: Resource = (ask, id, reader, { account }) => {
  if (id !== undefined) throw noRoute(ask.path);
  if (ask.method !== "GET") throw noMethod(ask.method);
  const rows = [...account.expenses.values()].filter(
    ({ visState }) => visState !== 1 && reader.role === "admin",
  );
  const sums = [
    summary("grand_total", rows),
    summary(
      "archived",
      rows.filter(({ visState }) => visState === 2),
    ),
    summary(
      "active",
      rows.filter(({ visState }) => visState === 0),
    ),
  ];
  return { status: 200, body: { response: { result: { summaries: sums } } } };
};

function summary(id: string, rows: readonly Row[]): Fields {
  const amounts = Map.groupBy(
    rows.flatMap(({ fields }) => (isFields(fields.amount) ? [fields.amount] : [])),
    ({ code }) => String(code),
  );
  return {
    amounts: [...amounts].map(([code, each]) => ({
      amount: decimalText(sum(each.flatMap(({ amount }) => toDecimal(amount) ?? []))),
      code,
      count: each.length,
    })),
    counts: rows.length,
    id,
  };
}

function sum(all: readonly Decimal[]): Decimal {
  const scale = Math.max(0, ...all.map((each) => each.scale));
  return { units: all.reduce((units, each) => units + unitsAt(each, scale), 0n), scale };
}
