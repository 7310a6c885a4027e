import type { Settings } from "../control/settings.ts";
import type { Account } from "../state/account.ts";
import type { Row } from "../state/row.ts";
import type { Work } from "../state/work.ts";

/** An account, and the business around it. */
export type Place = { readonly account: Account; readonly work: Work | undefined };

/** A row's version: it differs after each change. */
type Visit = (id: number, version: number | string, isDeleted: boolean) => void;

/** What events of a noun are about. */
export type EventNoun = {
  /** The object in the scope that registering requires. */
  readonly scope: string;
  /** Its name in the setting `nounsNotInPlan`. */
  readonly plan: string;
  visit(place: Place, visit: Visit): void;
};

const inAccount = (
  scope: string,
  plan: string,
  rows: (account: Account) => ReadonlyMap<number, Row>,
): EventNoun => ({
  ...{ scope, plan },
  visit({ account }, visit) {
    for (const row of rows(account).values()) visit(row.id, row.updatedAt, row.visState === 1);
  },
});

/** The nouns with events, as Pipedream has them from the table of the docs; `task` is on one list and called outdated on another. */
export const eventNouns: ReadonlyMap<string, EventNoun> = new Map<string, EventNoun>([
  ["bill", inAccount("bills", "bills", ({ bills }) => bills)],
  ["bill_vendor", inAccount("bill_vendors", "billVendors", ({ billVendors }) => billVendors)],
  ["category", inAccount("expenses", "categories", ({ categories }) => categories)],
  ["client", inAccount("clients", "clients", ({ clients }) => clients)],
  ["credit_note", inAccount("credit_notes", "creditNotes", ({ creditNotes }) => creditNotes)],
  ["estimate", inAccount("estimates", "estimates", ({ estimates }) => estimates)],
  ["expense", inAccount("expenses", "expenses", ({ expenses }) => expenses)],
  ["invoice", inAccount("invoices", "invoices", ({ invoices }) => invoices)],
  ["item", inAccount("billable_items", "items", ({ items }) => items)],
  ["payment", inAccount("payments", "payments", ({ payments }) => payments)],
  ["recurring", inAccount("invoices", "invoiceProfiles", ({ invoiceProfiles }) => invoiceProfiles)],
  ["task", inAccount("billable_items", "tasks", ({ tasks }) => tasks)],
  ["tax", inAccount("taxes", "taxes", ({ taxes }) => taxes)],
  [
    "project",
    {
      ...{ scope: "projects", plan: "projects" },
      visit({ work }, visit) {
        for (const { id, updatedAt, fields } of work?.projects.values() ?? [])
          visit(id, updatedAt, fields.active === false);
      },
    },
  ],
  [
    "service",
    {
      ...{ scope: "billable_items", plan: "services" },
      visit({ work }, visit) {
        for (const { id, name, billable, projectDefault, visState, rate } of work?.services.values() ?? [])
          visit(id, [visState, billable, projectDefault, rate, name].join(" "), visState === 1);
      },
    },
  ],
  [
    "time_entry",
    {
      ...{ scope: "time_entries", plan: "timeEntries" },
      visit({ work }, visit) {
        for (const { id, updatedAt, fields } of work?.timeEntries.values() ?? [])
          visit(id, updatedAt, fields.active === false);
      },
    },
  ],
]);

const verbs = new Set(["create", "update", "delete"]);
const emailed = new Set(["invoice", "estimate"]);

/** The noun of an event; undefined for an event that does not exist. */
export function nounOf(event: string, { taskEvents, estimateEmailEvents }: Settings): string | undefined {
  const [, noun = "", verb] = /^(\w+)(?:\.(\w+))?$/.exec(event) ?? [];
  if (!eventNouns.has(noun) || (noun === "task" && !taskEvents)) return undefined;
  if (verb === undefined || verbs.has(verb)) return noun;
  const isEmail = verb === "sendByEmail" && emailed.has(noun);
  return isEmail && (noun !== "estimate" || estimateEmailEvents) ? noun : undefined;
}

/** Whether a callback receives an event: its own, or any of its noun. */
export const covers = (registered: string, event: string): boolean =>
  registered === event || event.startsWith(`${registered}.`);

const byPath: readonly (readonly [RegExp, string])[] = [
  [/^\/accounting\/account\/[^/]+\/users\/(clients|contacts)/, "client"],
  [/^\/accounting\/account\/[^/]+\/invoices\//, "invoice"],
  [/^\/accounting\/account\/[^/]+\/invoice_profiles\//, "recurring"],
  [/^\/accounting\/account\/[^/]+\/estimates\//, "estimate"],
  [/^\/accounting\/account\/[^/]+\/credit_notes\//, "credit_note"],
  [/^\/accounting\/account\/[^/]+\/expenses\/categories/, "category"],
  [/^\/accounting\/account\/[^/]+\/expenses\//, "expense"],
  [/^\/accounting\/account\/[^/]+\/payments\//, "payment"],
  [/^\/accounting\/account\/[^/]+\/items\//, "item"],
  [/^\/accounting\/account\/[^/]+\/projects\/tasks/, "task"],
  [/^\/accounting\/account\/[^/]+\/taxes\//, "tax"],
  [/^\/accounting\/account\/[^/]+\/bills\//, "bill"],
  [/^\/accounting\/account\/[^/]+\/bill_vendors\//, "bill_vendor"],
  [/^\/\w+\/business\/\d+\/projects?\b/, "project"],
  [/^\/\w+\/business\/\d+\/services?\b/, "service"],
  [/^\/\w+\/business\/\d+\/(time_entries|timers)\b/, "time_entry"],
];

/** The noun that a request writes; changes of others are its side effects. */
export const writtenNoun = (path: string): string | undefined =>
  byPath.find(([pattern]) => pattern.test(path))?.[1];
