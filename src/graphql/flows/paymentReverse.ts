import type { Payment } from "../../freshbooks/sales/payment/record.ts";
import { createComplaints } from "../../freshbooks/writes/write.ts";
import type { FlowStepStatus, Resolvers } from "../../generated/resolvers.ts";
import { toGlobalId } from "../contract/ids.ts";
import { paymentEntity } from "../sales/payment/entity.ts";
import type { Phase } from "../writing/answer.ts";
import { deletedMessage } from "../writing/deleted.ts";
import { usualMutations } from "../writing/usual.ts";
import { checkLine } from "./line.ts";
import { step } from "./step.ts";

const { change } = usualMutations(paymentEntity, ({ payments }) => payments);

const longestReason = 250;

/** How the note of a payment ends that was taken back for a reason. */
const withReason = (note: string | null, reason: string): string =>
  note?.trim() ? `${note.trim()} (reversed: ${reason})` : `Reversed: ${reason}`;

const hasReason = ({ note }: Payment, reason: string): boolean =>
  note === withReason(null, reason) || (note?.endsWith(` (reversed: ${reason})`) ?? false);

/** Why a payment cannot be taken back by deleting its record; undefined if it can. */
function hindranceOf({
  gateway,
  processorTransactionId,
  freshbooksOverpaymentId,
}: Payment): string | undefined {
  if (gateway || processorTransactionId)
    return "The payment was made online, and FreshBooks' API cannot refund it. Refund it in FreshBooks or at the processor; `paymentDelete` only deletes the record";
  if (freshbooksOverpaymentId)
    return "Part of the payment became the client's credit, and FreshBooks does not document what deletion does to that. Use `paymentDelete`, then check the credit notes of the client";
  return undefined;
}

/**
 * `paymentReverse`: FreshBooks applies one kind of change at a time, so the reason is noted first and the payment deleted
 * afterwards. The note shows which of the two is left, so that a repeat needs no key.
 */
export const paymentReverse: Resolvers = {
  Mutation: {
    paymentReverse: async (_, { input }, context, info) => {
      const { id } = input;
      const reason = input.reason.trim();
      const complaints = createComplaints();
      checkLine(complaints, ["reason"], reason, { what: "The reason", longest: longestReason });
      let noted: FlowStepStatus = "NOT_REACHED";
      let deleted: FlowStepStatus = "NOT_REACHED";
      let recordId: string | null = null;

      const prepare: Parameters<typeof change>[3] = async ({ writes, number, parts }) => {
        if (complaints.list.length > 0) return [];
        const current = await writes.now(number);
        if (!current) {
          complaints.add("NOT_FOUND", ["id"], "The record does not exist, or the caller has no access to it");
          return [];
        }
        const isNoted = hasReason(current, reason);
        const hindrance = current.deleted ? undefined : hindranceOf(current);
        if (current.deleted && !isNoted) complaints.add("DELETED", ["id"], deletedMessage("Payment"));
        if (hindrance) complaints.add("INVALID", ["id"], hindrance);
        if (complaints.list.length > 0) return [];
        recordId = toGlobalId("Payment", current);
        if (isNoted) noted = "DONE";
        if (current.deleted) {
          deleted = "DONE";
          return [{ path: [], run: async () => ({ item: current, userErrors: [] }) }];
        }
        const note: Phase<Payment> = {
          path: [],
          run: async () => {
            noted = "FAILED";
            const written = await writes.update(number, { note: withReason(current.note, reason) }, []);
            if (written.item && written.userErrors.length === 0) noted = "DONE";
            return {
              ...written,
              userErrors: written.userErrors.map((each) => ({ ...each, path: ["reason"] })),
            };
          },
        };
        const remove: Phase<Payment> = {
          path: [],
          mayBe: "the payment may have been deleted",
          run: async () => {
            deleted = "FAILED";
            const written = await writes.show(number, "deleted", parts);
            if (written.item && written.userErrors.length === 0) deleted = "DONE";
            return written;
          },
        };
        return isNoted ? [remove] : [note, remove];
      };
      const changed = await change({ id }, context, info, prepare, { complaints, shows: "note deleted" });
      const idOf = (status: FlowStepStatus) => (status === "DONE" ? recordId : null);
      return {
        ...{ payment: changed.payment, userErrors: changed.userErrors },
        steps: [step("paymentUpdate", noted, idOf(noted)), step("paymentDelete", deleted, idOf(deleted))],
      };
    },
  },
};
