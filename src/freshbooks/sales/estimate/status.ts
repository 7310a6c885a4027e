import type { Readable, Wire } from "../../records/field.ts";
import { kept, shown } from "../../records/modifiers.ts";
import { flagOr, isNothing, orNull, toWhole } from "../../records/wire.ts";
import { type EstimateStatus, estimateStatus, estimateStatuses } from "./words.ts";

/** `status` counts from 1. */
function ofNumber(number: unknown): EstimateStatus | null {
  const at = toWhole(number) - 1;
  return estimateStatuses[at] ?? estimateStatus.toOurs(`status ${at + 1}`);
}

/** Every status in a row; null for an unknown one. Throws for a row without any. */
function saidBy(wire: Wire): (EstimateStatus | null)[] {
  const said = isNothing(wire.status) ? [] : [ofNumber(wire.status)];
  if (!isNothing(wire.ui_status)) said.push(estimateStatus.toOurs(orNull(wire.ui_status)));
  if (!isNothing(wire.display_status)) said.push(estimateStatus.toOurs(orNull(wire.display_status)));
  if (said.length === 0) throw new TypeError("No status");
  if (flagOr<boolean>(wire.accepted, false)) said.push("ACCEPTED");
  if (flagOr<boolean>(wire.invoiced, false)) said.push("INVOICED");
  return said;
}

/**
 * The status of an estimate. FreshBooks has it in five fields that can disagree: the furthest of them counts, and an
 * unknown word may be further than any other, so that the status is then unknown.
 */
export const status: Readable<EstimateStatus | null> = kept(
  shown(["ui_status", "display_status", "status", "accepted", "invoiced"], (wire) => {
    const said = saidBy(wire);
    if (said.includes(null)) return null;
    return estimateStatuses.findLast((each) => said.includes(each)) ?? null;
  }),
);
