import type { Noun } from "../contract/ids.ts";

const restorable = {
  Client: "clientRestore",
  Invoice: "invoiceRestore",
  Estimate: "estimateRestore",
  InvoiceProfile: "invoiceProfileRestore",
  Expense: "expenseRestore",
  Item: "itemRestore",
  Task: "taskRestore",
} as const satisfies { readonly [N in Noun]?: string };

/** What to say of a record that is deleted, and how to bring it back where that can be done. */
export function deletedMessage(noun: Noun): string {
  const restore = (restorable as { readonly [N in Noun]?: string })[noun];
  return `This ${wordsOf(noun)} is deleted${restore ? `; \`${restore}\` restores it` : ""}`;
}

/** `TimeEntry` is a time entry. */
export const wordsOf = (noun: Noun): string => noun.replaceAll(/(?!^)[A-Z]/g, " $&").toLowerCase();
