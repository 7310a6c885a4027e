import type { Complaints } from "../../../freshbooks/writes/write.ts";
import type { BusinessId, ClientId, RetainerId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import { checkThere, named } from "../../writing/named.ts";

/** The work that draws from a retainer; the client is absent where that is not known. */
type Work = {
  readonly businessId: BusinessId;
  readonly clientId: ClientId | null | undefined;
  /** The same before the change. */
  readonly before?: { readonly clientId: ClientId | null; readonly retainerId: RetainerId | null };
};

const path = ["retainerId"];

/**
 * The retainer in an input. Null means none; undefined was not named, or has a user error: it does not exist, it has
 * ended, or it is another client's.
 */
export async function namedRetainer(
  context: Context,
  complaints: Complaints,
  given: string | null | undefined,
  { businessId, clientId, before }: Work,
): Promise<RetainerId | null | undefined> {
  if (given === undefined && before?.retainerId && clientId !== undefined && clientId !== before.clientId)
    complaints.add(
      "REQUIRED",
      path,
      "The retainer belongs to the client so far: give one of the new client, or null for none",
    );
  if (typeof given !== "string") return given;
  const opened = await named(context, complaints, "Retainer", path, given);
  if (!opened) return undefined;
  if (opened.businessId !== businessId) {
    complaints.add("NOT_FOUND", path, "The record belongs to another business");
    return undefined;
  }
  const retainer = await opened.loaders.retainer.load(opened.number);
  checkThere(complaints, "Retainer", path, retainer);
  if (retainer && !retainer.deleted && clientId !== undefined && retainer.clientId !== clientId)
    complaints.add("INVALID", path, "The retainer belongs to another client");
  return retainer?.id;
}
