import { define } from "../../families/accounting/define.ts";
import { numbers, textIs, textLike } from "../../families/accounting/filters.ts";
import type { Moment } from "../../state/moment.ts";
import { centsText } from "../../wire/decimal.ts";
import { type Fields, money } from "../../wire/json.ts";
import { eastern } from "../../wire/stamps.ts";
import { showContacts, showOwner } from "../invoice/includes.ts";
import { showLook } from "../invoice/presentation.ts";
import { actOnEstimate } from "./act.ts";
import type { EstimateRow } from "./row.ts";
import { statusesOf } from "./status.ts";
import { changeEstimate, createEstimate, linesOf } from "./write.ts";

/** Estimates and proposals. The documented table of their filters is cut off, and no sort of theirs is recorded. */
export const estimate = define<EstimateRow>({
  singular: "estimate",
  plural: "estimates",
  idField: "estimateid",
  rows: (account) => account.estimates,
  deletable: true,
  actions: { keys: ["action_email", "action_accept"], act: actOnEstimate },
  create: createEstimate,
  change: changeEstimate,
  isOf: (row, userId) => row.client.id === userId,
  filters: {
    ...numbers("customerid", (row: EstimateRow) => row.client.id),
    estimate_number: textIs((row) => row.fields.estimate_number),
    estimate_number_like: textLike((row) => [row.fields.estimate_number]),
    notes: textLike((row) => [row.fields.notes]),
  },
  includes: {
    lines: (row, { settings }) => linesOf(row).map((line) => numbered(line, settings)),
    presentation: showLook("estimateid"),
    owner: (row, moment) => (moment.settings.estimateIncludes ? showOwner(row, moment) : null),
    contacts: (row, moment) =>
      moment.settings.estimateIncludes ? showContacts("estimateid")(row, moment) : null,
    sections: (row, moment) => sectionsOf(row, moment, "included") ?? null,
  },
  show: showEstimate,
});

/** One old recording has lines without a number. */
const numbered = ({ lineid, ...line }: Fields, { estimateLinesNumbered }: Moment["settings"]): Fields =>
  estimateLinesNumbered ? { ...line, lineid: lineid ?? null } : line;

/** No response with a proposal is recorded. */
function sectionsOf(
  { extras }: EstimateRow,
  { settings: { sectionsShown } }: Moment,
  where: "included" | "always",
) {
  const sections = Array.isArray(extras.sections) ? extras.sections : [];
  if (sectionsShown === "otherwise") return Object.fromEntries(sections.map((each, at) => [at, each]));
  return sectionsShown === where || sectionsShown === "always" ? sections : undefined;
}

function showEstimate(row: EstimateRow, moment: Moment): Fields {
  const { fields, totals } = row;
  const inCurrency = (cents: bigint) => money(centsText(cents), String(fields.currency_code));
  const sections = sectionsOf(row, moment, "always");
  return {
    ...(moment.settings.estimatePaymentDetails && { payment_details: row.extras.payment_details ?? "" }),
    ...(sections !== undefined && { sections }),
    amount: inCurrency(totals.amount),
    created_at: eastern(row.createdAt),
    current_organization: row.client.fields.organization ?? "",
    description: String(linesOf(row)[0]?.description ?? ""),
    discount_total: inCurrency(totals.discount),
    ...statusesOf(row, moment),
  };
}
