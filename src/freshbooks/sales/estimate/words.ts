import { words } from "../../records/words.ts";

/** In the order in which an estimate passes them. */
export const estimateStatuses = ["DRAFT", "SENT", "VIEWED", "REPLIED", "ACCEPTED", "INVOICED"] as const;

export type EstimateStatus = (typeof estimateStatuses)[number];

/** `ui_status` and `display_status`. What is `open` is out of the firm's hands, and no more is said. */
export const estimateStatus = words<EstimateStatus>("estimate status", {
  DRAFT: ["draft", "created"],
  SENT: ["sent", "open"],
  VIEWED: "viewed",
  REPLIED: "replied",
  ACCEPTED: "accepted",
  INVOICED: "invoiced",
});
