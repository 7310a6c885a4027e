import { noMethod, noRoute } from "../families/accounting/errors.ts";
import { type Resource, resource } from "../families/accounting/resource.ts";
import { simple } from "../families/accounting/simple.ts";
import type { Moment } from "../state/moment.ts";
import type { Row, RowSeed } from "../state/row.ts";
import { type Fields, isFields, money } from "../wire/json.ts";
import { notFound } from "../wire/refusal.ts";
import type { Day } from "../wire/stamps.ts";

const usual = simple({
  singular: "expense_profile",
  plural: "expense_profiles",
  idField: "profileid",
  rows: (account) => account.expenseProfiles,
  kinds: {
    money: ["amount"],
    day: ["start_date", "next_issue_date"],
    "day?": ["end_date"],
    whole: ["categoryid", "staffid"],
    "whole?": ["clientid"],
    text: ["frequency"],
    "text?": ["notes", "vendor", "author_name", "taxName1", "taxName2"],
    "percent?": ["markup_percent", "taxPercent1", "taxPercent2"],
    "money?": ["taxAmount1", "taxAmount2"],
    flag: ["is_cogs", "from_bulk_import"],
  },
  required: ["amount", "categoryid", "frequency", "start_date", "staffid"],
});

/** Recurring expenses, stored as the official request sends them; they record no expenses here. */
export const expenseProfile: typeof usual = {
  ...usual,
  /** What is not recorded is limited to what was sent, and a number. */
  show: (row) => ({ ...row.fields, id: row.id, profileid: row.id }),
  create(body, moment) {
    const { categoryid } = body;
    if (!moment.account.categories.has(Number(categoryid)))
      throw notFound("category", "categoryid", String(categoryid));
    return usual.create({ ...body, categoryid: Number(categoryid) }, moment);
  },
};

const created = resource<Row>(expenseProfile);

/** Only their creation is recorded, as a request: the response is a setting. */
export const expenseProfiles: Resource = (ask, id, reader, moment, journal) => {
  if (id !== undefined) throw noRoute(ask.path);
  if (ask.method !== "POST") throw noMethod(ask.method);
  const answer = created(ask, id, reader, moment, journal);
  const { expenseProfileAnswers: shape } = moment.settings;
  if (shape === "wrapped") return answer;
  const { response } = answer.body as { response: { result: Fields } };
  const bare = isFields(response.result.expense_profile) ? response.result.expense_profile : {};
  return { status: 200, body: { response: shape === "bare" ? { result: bare } : {} } };
};

/** A recurring expense; `frequency` as FreshBooks has it, such as `m`. */
export type ExpenseProfileSeed = RowSeed & {
  frequency: string;
  startDate: Day;
  nextIssueDate?: Day;
  endDate?: Day;
  amount: string;
  categoryId: number;
  vendor?: string;
  notes?: string;
  clientId?: number;
};

/** Adds a recurring expense as the books give it. */
export function addExpenseProfileSeed(seed: ExpenseProfileSeed, { account }: Moment): void {
  const { frequency, startDate, nextIssueDate = startDate, endDate = null, vendor = null } = seed;
  const fields = {
    ...{ frequency, start_date: startDate, next_issue_date: nextIssueDate, end_date: endDate, vendor },
    ...{ amount: money(seed.amount, account.seed.currency), categoryid: seed.categoryId, staffid: 1 },
    ...{ notes: seed.notes ?? null, clientid: seed.clientId ?? null },
  };
  expenseProfile.addSeed(seed, fields, account);
}
