import type { Noun } from "../contract/ids.ts";

const restorable = {
  Client: "clientRestore",
  Invoice: "invoiceRestore",
  Estimate: "estimateRestore",
  InvoiceProfile: "invoiceProfileRestore",
  Expense: "expenseRestore",
  Item: "itemRestore",
  Retainer: "retainerRestore",
  Task: "taskRestore",
  Bill: "billRestore",
  BillVendor: "billVendorRestore",
} as const satisfies { readonly [N in Noun]?: string };

/** The message for a deleted record, and how to restore it if possible. */
export function deletedMessage(noun: Noun): string {
  const restore = (restorable as { readonly [N in Noun]?: string })[noun];
  return `This ${wordsOf(noun)} is deleted${restore ? `; \`${restore}\` restores it` : ""}`;
}

/** `TimeEntry` is a time entry. */
export const wordsOf = (noun: Noun): string => noun.replaceAll(/(?!^)[A-Z]/g, " $&").toLowerCase();
