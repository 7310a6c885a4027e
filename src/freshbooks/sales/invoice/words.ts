import { words } from "../../records/words.ts";

/** `v3_status`: the one in FreshBooks' own screens, and the only one that it filters by. */
export const invoiceStatus = words("invoice status", {
  CREATED: "created",
  DRAFT: "draft",
  SENT: "sent",
  VIEWED: "viewed",
  PARTIAL: "partial",
  PAID: "paid",
  AUTOPAID: "autopaid",
  OVERDUE: "overdue",
  DISPUTED: "disputed",
  RESOLVED: "resolved",
  RETRY: "retry",
  FAILED: "failed",
  SUCCESS: "success",
  DECLINED: "declined",
  PENDING: "pending",
  DEPOSIT_PARTIAL: ["deposit-partial", "deposit_partial"],
  DEPOSIT_PAID: ["deposit-paid", "deposit_paid"],
});

export type InvoiceStatus = NonNullable<ReturnType<typeof invoiceStatus.toOurs>>;
