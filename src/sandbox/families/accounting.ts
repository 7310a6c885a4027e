import { summaries } from "../costs/summaries.ts";
import { vendors } from "../costs/vendors.ts";
import { derived } from "../ledger/index.ts";
import { invoiceDetailsCsv } from "../reports/download.ts";
import { reports } from "../reports/index.ts";
import { contacts } from "../sales/client/contacts.ts";
import { pdf } from "../sales/invoice/pdf.ts";
import { presentations } from "../sales/invoice/presentation.ts";
import { shareLink } from "../sales/invoice/shareLink.ts";
import { issueDue } from "../sales/invoiceProfile/issue.ts";
import { momentOf } from "../state/moment.ts";
import type { World } from "../state/world.ts";
import { type Answer, type Ask, bearer } from "../wire/exchange.ts";
import { Refusal } from "../wire/refusal.ts";
import { noAccount, noRoute, toErrorAnswer, tooMany, unauthenticated } from "./accounting/errors.ts";
import type { Reader, Resource } from "./accounting/resource.ts";
import { accountNouns } from "./nouns.ts";
import { withRate } from "./rate.ts";

const resources = new Map<string, Resource>([
  ...Object.values({ ...accountNouns, ...derived }).map(({ path, serve }): [string, Resource] => [
    path,
    serve,
  ]),
  ["expenses/summaries", summaries],
  ["expenses/vendors", vendors],
  ["invoices/presentations", presentations],
  ["users/contacts", contacts],
  ["reports/accounting", reports],
]);

/** Paths below a record, by collection and name. */
const below = new Map<string, Resource>([
  ["invoices/invoices share_link", shareLink],
  ["invoices/invoices pdf", pdf],
  ["links/reports invoice_details.csv", invoiceDetailsCsv],
]);

/** `/accounting/account/{accountId}/{group}/{plural}[/{id}[/{part}]]`; anything deeper is an unknown path. */
export function accounting(ask: Ask, world: World): Answer {
  const token = bearer(ask);
  return withRate(
    world,
    token ?? "",
    ask.method === "POST" ? "accountingPosts" : "others",
    () => toErrorAnswer(tooMany(), ask, world.settings),
    () => answerTo(ask, world, token),
  );
}

function answerTo(ask: Ask, world: World, token: string | undefined): Answer {
  try {
    const identity = world.sessions.identityOf(token);
    if (!identity) throw unauthenticated();
    const [, accountId = "", path = ""] =
      /^\/accounting\/account\/([^/]+)(?:\/(.*?))?\/?$/.exec(ask.path) ?? [];
    if (!accountId) throw noRoute(ask.path);
    const account = world.state.accounts.get(accountId);
    const reader = account && readerOf(identity.roles, accountId);
    if (!account || !reader) throw noAccount(accountId);
    const [, collection = "", id, part] = /^([^/]+\/[^/]+)(?:\/([^/]+)(?:\/(.+))?)?$/.exec(path) ?? [];
    const serve = part === undefined ? resources.get(collection) : below.get(`${collection} ${part}`);
    if (!serve) throw noRoute(ask.path);
    const moment = momentOf(account, world.settings, world.clock);
    issueDue(moment);
    return serve(ask, id, reader, moment, world.journal);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return toErrorAnswer(refusal, ask, world.settings);
  }
}

function readerOf(
  roles: readonly { role: string; accountId: string; userId: number }[],
  accountId: string,
): Reader | undefined {
  const role = roles.find((role) => role.accountId === accountId);
  if (!role) return undefined;
  return role.role === "client" ? { role: "client", userId: role.userId } : { role: "admin" };
}
