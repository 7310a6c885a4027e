import { words } from "../../records/words.ts";

/** In the order of an estimate's progress. */
export const estimateStatuses = ["DRAFT", "SENT", "VIEWED", "REPLIED", "ACCEPTED", "INVOICED"] as const;

export type EstimateStatus = (typeof estimateStatuses)[number];

/** `ui_status` and `display_status`. An `open` one is out of the firm's hands, with no further detail. */
export const estimateStatus = words<EstimateStatus>("estimate status", {
  DRAFT: ["draft", "created"],
  SENT: ["sent", "open"],
  VIEWED: "viewed",
  REPLIED: "replied",
  ACCEPTED: "accepted",
  INVOICED: "invoiced",
});
