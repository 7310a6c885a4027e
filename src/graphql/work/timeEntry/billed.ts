import type { TimeEntry } from "../../../freshbooks/work/timeEntry/record.ts";
import { createComplaints, type UserError } from "../../../freshbooks/writes/write.ts";
import type { Context } from "../../contract/context.ts";
import { currentWork, workWriting } from "../../writing/usualWork.ts";
import { callerOf } from "./mutations.ts";

const { write } = workWriting<TimeEntry, "timeEntry">("timeEntry", "timeEntries(first: 5) { nodes { id } }");
const current = currentWork("TimeEntry", ({ timeEntries }, number) => timeEntries.now(number));

/** Marks a time entry as billed, in its turn, unless it is; an invoice bills `seconds` of it. */
export function markBilled(
  context: Context,
  { id, seconds }: { readonly id: string; readonly seconds: number },
): Promise<readonly UserError[]> {
  const complaints = createComplaints();
  return current(context, complaints, { id }, async (entry) => {
    if (!entry || complaints.list.length > 0) return complaints.list;
    const written = entry.billed
      ? { userErrors: [] }
      : await write(
          context,
          complaints,
          { businessId: entry.businessId, mayBe: "the time may have been marked as billed" },
          async ({ timeEntries }) => timeEntries.update(entry, { billed: true }, await callerOf(context)),
        );
    if (written.userErrors.length > 0 || entry.duration === seconds) return written.userErrors;
    const message = "It was changed after it was priced; the invoice bills its time as it was";
    return [{ code: "STALE", path: ["duration"], message }];
  });
}
