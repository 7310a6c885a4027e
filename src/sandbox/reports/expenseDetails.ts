import { createHash } from "node:crypto";
import type { Account } from "../state/account.ts";
import type { Moment } from "../state/moment.ts";
import type { Row } from "../state/row.ts";
import { byText } from "../wire/byText.ts";
import { centsText } from "../wire/decimal.ts";
import { centsIn, type Fields, isFields, money } from "../wire/json.ts";
import { sum } from "./figures/ledger.ts";
import type { Report } from "./report.ts";

/** All expenses of a range in groups, with lookups by id beside the rows. Archived expenses count. */
export const expenseDetails: Report = {
  key: "expense_details",
  honours: [
    ...["start_date", "end_date", "group_by", "exclude_personal", "include_project", "client_id"],
    ...["project_id", "currency_code", "locale"],
  ],
  groupings: ["category", "parent_category", "clients", "vendor", "author"],
  compute({ start, end, currency, groupBy, clientId }, moment) {
    const { account } = moment;
    const rows = [...account.expenses.values()]
      .filter(
        ({ visState, fields: { amount } }) => visState !== 1 && isFields(amount) && amount.code === currency,
      )
      .filter(({ fields }) => String(fields.date) >= start && String(fields.date) <= end)
      .filter(({ fields }) => clientId === null || Number(fields.clientid) === clientId)
      .sort((a, b) => byDate(a, b) || a.id - b.id);

    return {
      authors: Object.fromEntries(rows.map((row) => [idIn(row, "staffid"), showAuthor(row, account)])),
      categories: Object.fromEntries(
        rows.flatMap((row) => {
          const own = Number(row.fields.categoryid);
          return [own, parentOf(own, account)].map((id) => [id, showCategory(id, account)]);
        }),
      ),
      clients: {
        "0": showClient(0, account),
        ...Object.fromEntries(
          rows.map(({ fields }) => [idOf(fields.clientid), showClient(Number(fields.clientid), account)]),
        ),
      },
      company_name: account.seed.businessName,
      currency_code: currency,
      data: grouped(rows, groupBy, currency, moment),
      end_date: end,
      exclude_personal: false,
      group_by: groupBy,
      start_date: start,
      vendors: Object.fromEntries(
        rows.flatMap(({ fields: { vendor } }) => (vendor ? [[hashOf(vendor), vendor]] : [])),
      ),
    };
  },
};

const byDate = byText(({ fields }: Row) => String(fields.date));
const idOf = (value: unknown): string => String(value || 0);
const idIn = ({ fields }: Row, key: string): string => idOf(fields[key]);

/** The id of a vendor, which is only a text. */
const hashOf = (vendor: unknown): string =>
  vendor ? createHash("md5").update(String(vendor)).digest("hex") : "";

const parentOf = (id: number, { categories }: Account): number =>
  Number(categories.get(id)?.fields.parentid || id);

const keyOf = (row: Row, groupBy: string, account: Account): string =>
  groupBy === "clients"
    ? idIn(row, "clientid")
    : groupBy === "author"
      ? idIn(row, "staffid")
      : groupBy === "vendor"
        ? hashOf(row.fields.vendor)
        : groupBy === "parent_category"
          ? String(parentOf(Number(row.fields.categoryid), account))
          : idIn(row, "categoryid");

/** Whether a parent category nests its subcategories was never captured. */
function grouped(rows: readonly Row[], groupBy: string, code: string, moment: Moment): Fields[] {
  const groups = Map.groupBy(rows, (row) => keyOf(row, groupBy, moment.account));
  return [...groups].map(([groupid, all]) => {
    const isNested = groupBy === "parent_category" && moment.settings.expenseDetailsNested;
    const [own, below] = [all, []].map((list, at): Row[] =>
      isNested ? all.filter((row) => (idIn(row, "categoryid") === groupid) === (at === 0)) : list,
    );
    return {
      children: grouped(below ?? [], "category", code, moment),
      expenses: (own ?? []).map(showExpense),
      groupid,
      total: money(centsText(sum(all, ({ fields }) => centsIn(fields.amount))), code),
    };
  });
}

/** Unlike everywhere else, ids are strings here. */
function showExpense({ id, fields }: Row): Fields {
  const { amount, date, notes, vendor } = fields;
  const code = isFields(amount) ? String(amount.code) : "";
  const tax = (number: string): Fields => ({
    [`taxAmount${number}`]: fields[`taxAmount${number}`] ?? money("0.00", code),
    [`taxName${number}`]: fields[`taxName${number}`] ?? null,
    [`taxPercent${number}`]: fields[`taxPercent${number}`] ?? null,
  });
  return {
    amount: amount ?? null,
    authorid: idOf(fields.staffid),
    categoryid: idOf(fields.categoryid),
    clientid: idOf(fields.clientid),
    date: date ?? null,
    expenseid: id,
    notes: notes ?? "",
    ...tax("1"),
    ...tax("2"),
    vendor: vendor ?? "",
    vendorid: hashOf(vendor),
  };
}

function showClient(id: number, { clients, seed }: Account): Fields {
  const fields = clients.get(id)?.fields;
  const { owner, businessName } = seed;
  if (!fields)
    return {
      ...{ email: owner.email, fname: owner.firstName, id: null, language: null, lname: owner.lastName },
      ...{ organization: businessName, userid: null },
    };
  const { email, fname, lname, organization } = fields;
  return {
    ...{ email: email ?? "", fname: fname ?? "", id, language: null, lname: lname ?? "" },
    ...{ organization: organization ?? "", userid: id },
  };
}

function showAuthor(row: Row, { staff, seed: { owner, businessName } }: Account): Fields {
  const id = Number(row.fields.staffid);
  const { email, fname, lname } = staff.get(id)?.fields ?? {
    ...{ email: owner.email, fname: owner.firstName, lname: owner.lastName },
  };
  return {
    ...{ email: email ?? "", fname: fname ?? "", lname: lname ?? "" },
    ...{ organization: businessName, userid: id },
  };
}

function showCategory(id: number, account: Account): Fields {
  const nameOf = (of: number) => String(account.categories.get(of)?.fields.category ?? "");
  return {
    category: nameOf(parentOf(id, account)),
    categoryid: String(id),
    subcategory_name: nameOf(id),
  };
}
