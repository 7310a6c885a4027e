import type { AccountId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { FreshBooksError, MismatchError, UnreadableError } from "../../errors.ts";
import { accountingPart } from "../../families/accounting.ts";
import { countSingle } from "../../lists/byIds.ts";
import { judge } from "../../lists/judging.ts";
import type { Wire } from "../../records/field.ts";
import { leftOut } from "../../records/record.ts";
import type { Invoice } from "./record.ts";

/** FreshBooks' number for an unsent invoice. */
const notSent = 8034;

/** Links to the invoices of one account, each for its client: a link opens without a sign-in. Null for an unsent invoice. */
export const shareLinksOf =
  (session: Session, accountId: AccountId) =>
  async (invoice: Invoice): Promise<string | null> => {
    if (judge(() => invoice.status) === "DRAFT") return null;
    countSingle(session.singles, "share links");
    const path = `/accounting/account/${accountId}/invoices/invoices/${invoice.id}/share_link?share_method=share_link`;
    try {
      return await accountingPart(session, path, "share_link", (wire) => linkIn(wire, invoice));
    } catch (error) {
      if (!(error instanceof FreshBooksError)) throw error;
      if (error.reason === "invalid" && error.problems.some(({ code }) => code === notSent)) return null;
      if (error.reason === "notFound") throw leftOut(invoice, "shareLink"); // deleted since it was read
      throw error;
    }
  };

/** The link in an answer. Throws for an invalid one, and for another invoice's or client's. */
function linkIn(wire: Wire, { id, clientId }: Invoice): string {
  // `resourceid` was recorded as a text and as a number.
  const confirms = { id: [wire.resourceid, id], clientId: [wire.clientid, clientId] };
  const differing = Object.entries(confirms).filter(([, [sent, own]]) => String(sent) !== own);
  if (differing.length > 0) throw new MismatchError(differing.map(([name]) => name));
  const { share_link: link } = wire;
  if (typeof link === "string" && URL.parse(link)?.protocol === "https:") return link;
  const kind = typeof link === "string" ? "text" : link === undefined ? "missing" : "object";
  throw new UnreadableError({ noun: "invoice", number: id, field: "shareLink", kind }, undefined);
}
