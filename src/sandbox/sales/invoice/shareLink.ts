import { noMethod } from "../../families/accounting/errors.ts";
import type { Resource } from "../../families/accounting/resource.ts";
import { sorted } from "../../wire/json.ts";
import { signJwt } from "../../wire/jwt.ts";
import { notFound, problem, refuse } from "../../wire/refusal.ts";
import { isDraft } from "./status.ts";

const year = 365 * 86_400;

/** `invoices/invoices/{id}/share_link`: a client link for a sent invoice. The official Postman collection. */
export const shareLink: Resource = (ask, id = "", reader, { account, settings, clock }) => {
  if (ask.method !== "GET") throw noMethod(ask.method);
  const row = account.invoices.get(Number(id));
  if (!row || (reader.role === "client" && row.client.id !== reader.userId)) {
    throw notFound("invoice", "invoiceid", id);
  }
  if (isDraft(row)) {
    const message = "Cannot create share link because the invoice was not marked as sent";
    throw refuse(problem(8034, "invoice", "invoiceid", id, message));
  }
  const { systemId: systemid, accountId: accountid } = account.seed;
  const token = signJwt({
    ...{ systemid, accountid, userid: row.client.id, type: "invoice", objectid: String(row.id) },
    ...{ exp: Math.floor(clock.now() / 1000) + year, level: 0 },
  });
  const share_link = {
    clientid: row.client.id,
    resource_type: "invoice",
    resourceid: settings.shareLinkIds === "text" ? String(row.id) : row.id,
    share_link: `https://my.freshbooks.com/#/link/${token}?type=secondary&share_method=share_link`,
    share_method: "share_link",
  };
  return { status: 200, body: { response: { result: sorted({ share_link }) } } };
};
