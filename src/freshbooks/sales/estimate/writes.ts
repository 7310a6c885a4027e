import type { Collection } from "../../families/collection.ts";
import { judge } from "../../lists/judging.ts";
import { carryOut, type Written } from "../../writes/write.ts";
import type { Delivery } from "../document/delivery.ts";
import { type Estimate, type EstimatePart, estimateRecord } from "./record.ts";
import type { EstimateStatus } from "./words.ts";

type Parts = readonly EstimatePart[];

/** Actions that advance an estimate. */
export function actionsOf({ update }: Collection<Estimate>) {
  /** Actions are a phase of their own: FreshBooks drops anything else in the body. */
  async function act(
    id: string,
    body: object,
    parts: Parts,
    isDone: (status: EstimateStatus) => boolean,
  ): Promise<Written<Estimate>> {
    const send = () => update(id, body, estimateRecord.includesOf(parts));
    const written = await carryOut({}, {}, send, { subject: ["id"] });
    const { item } = written;
    if (!item) return written;
    const status = judge(() => item.status);
    if (typeof status === "string" && isDone(status)) return written;
    const shows = typeof status === "string" ? `the estimate as ${status}` : "an unknown status";
    const message = `FreshBooks accepted it and returned ${shows}`;
    return { item, userErrors: [{ path: [], code: "NOT_APPLIED", message }] };
  }

  return {
    send: (id: string, { recipients, subject, body }: Delivery, parts: Parts) => {
      const action = {
        action_email: true,
        email_recipients: recipients,
        estimate_customized_email: { subject, body },
      };
      return act(id, action, parts, (status) => status !== "DRAFT");
    },
    accept: (id: string, parts: Parts) =>
      act(id, { action_accept: true }, parts, (status) => status === "ACCEPTED" || status === "INVOICED"),
  };
}
