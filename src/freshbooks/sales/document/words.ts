import { words } from "../../records/words.ts";

export const paymentStatus = words("invoice payment status", {
  UNPAID: "unpaid",
  PARTIAL: "partial",
  PAID: "paid",
  AUTO_PAID: "auto-paid",
});

export const depositStatus = words("invoice deposit status", {
  NONE: "none",
  UNPAID: "unpaid",
  PARTIAL: "partial",
  PAID: "paid",
  CONVERTED: "converted",
});

export const autobillStatus = words("invoice autobill status", {
  RETRY: "retry",
  FAILED: "failed",
  SUCCESS: "success",
});

export const disputeStatus = words("invoice dispute status", { DISPUTED: "disputed", RESOLVED: "resolved" });

export const orderStatus = words("invoice order status", {
  PENDING: "pending",
  DECLINED: "declined",
  SUCCESS: "success",
});
