import { mutations } from "./mutations.ts";
import { queries } from "./queries.ts";
import { subscriptions } from "./subscriptions.ts";

export { expenseWithReceipt } from "./mutations.ts";

/** Examples that a first visit opens as tabs. All of them are in the list of examples. */
const firstTabs =
  /(?:query|mutation) (ClientsAndWhatTheyOwe|UnpaidOver30Days|PageOfInvoices|InvoiceAndSend|WorkOfTheYear|WhatWeSell|WhoAmI)\b/;

export const isFirstTab = ({ query }: { readonly query: string }): boolean => firstTabs.test(query);

/** Every example, in the order of the list. */
export const examples = [...queries, ...mutations, ...subscriptions];

/** The name of the operation of an example. */
export const nameOf = (query: string): string =>
  /^(?:query|mutation|subscription) (\w+)/m.exec(query)?.[1] ?? "Example";
