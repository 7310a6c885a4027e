import { CursorError, type Feed, FeedOffError, kinds, type Standing } from "../../events/types.ts";
import type { Business } from "../../freshbooks/caller/identity.ts";
import type { Context } from "../contract/context.ts";
import { refuse } from "../contract/errors.ts";

const off = "The feed of this business is off: turn it on with `webhooksEnable`";

/** Others see part of the books only, or nobody knows how much. */
const seesAll = new Set(["owner", "business_partner", "business_manager", "manager", "business_accountant"]);

/** The feed has what happened to all records. Throws FORBIDDEN for a caller who sees a part of them. */
export function assertSeesAll({ role, accountRole }: Pick<Business, "role" | "accountRole">): void {
  if (accountRole !== "client" && (accountRole === "admin" || seesAll.has(role ?? ""))) return;
  throw refuse(
    "FORBIDDEN",
    "The feed has changes of all records of the business, and your role sees a part of them",
  );
}

/** The feed of a business, and its state; undefined while it is off. On the sandbox in this process, its first use turns it on. */
export async function feedOf(
  context: Context,
  business: Business,
): Promise<{ readonly feed: Feed; readonly standing: Standing } | undefined> {
  assertSeesAll(business);
  const { events, reader, automatic } = context.feeds;
  const { businessId } = business;
  const feed = events?.feed(businessId);
  if (!events || !feed) return undefined;
  const known = await feed.standing();
  if (known) return { feed, standing: known };
  const access = automatic ? reader() : undefined;
  if (access === undefined) return undefined;
  await turnOnHere(context, business, access);
  const standing = await feed.standing();
  return standing && { feed, standing };
}

/** With webhooks, which reach this server on loopback; sweeps find what they do not report. */
async function turnOnHere(
  { feeds: { events, webhooks }, books, publicUrl }: Context,
  { businessId, accountId }: Business,
  reader: string,
): Promise<void> {
  const tenant = { businessId, accountId };
  const base = webhooks?.baseFor(publicUrl);
  const turnOn = async () => events?.turnOn(tenant, reader, kinds);
  if (!accountId || !webhooks || !base) return turnOn();
  const { callbacks } = books(accountId);
  await callbacks.alone(async () => {
    await webhooks.enable({ tenant, reader, base, kinds }, callbacks).catch(() => undefined);
    await turnOn();
  });
}

/** The same. Throws FEED_OFF. */
export async function feedThatIsOn(context: Context, business: Business) {
  const found = await feedOf(context, business);
  if (found) return found;
  throw refuse("FEED_OFF", off);
}

/** The caller's view of what a feed throws; other errors are unchanged. */
export function feedRefusal(error: unknown, argument = "after"): unknown {
  if (error instanceof FeedOffError) return refuse("FEED_OFF", off);
  if (!(error instanceof CursorError)) return error;
  const { reason, message, oldestCursor } = error;
  return reason === "expired"
    ? refuse("CURSOR_EXPIRED", message, { argument, oldestCursor })
    : refuse("BAD_USER_INPUT", `\`${argument}\`: ${message}`, { argument });
}
