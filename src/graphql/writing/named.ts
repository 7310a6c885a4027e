import { GraphQLError } from "graphql";
import type { Business } from "../../freshbooks/caller/identity.ts";
import type { Path } from "../../freshbooks/records/field.ts";
import { type Complaints, noSuchRecord } from "../../freshbooks/writes/write.ts";
import type { AccountId, BusinessId } from "../../values/ids.ts";
import type { Context, Opened } from "../contract/context.ts";
import { type Noun, readBusinessId } from "../contract/ids.ts";
import type { Entity } from "../reading/entity.ts";
import { deletedMessage } from "./deleted.ts";

/** The tenant and number in an input. Malformed and inaccessible ids are user errors. */
export async function named<N extends Noun>(
  context: Context,
  complaints: Complaints,
  noun: N,
  path: Path,
  id: string,
): Promise<Opened<N> | null> {
  const opened = await readable(complaints, path, () => context.open(noun, id));
  if (opened === null) complaints.add("NOT_FOUND", path, noSuchRecord);
  return opened ?? null;
}

type Wanted = {
  /** Its required account, if known, and what else is in that. */
  accountId?: AccountId | null | undefined;
  of?: string;
};

type Found = { readonly id: string; readonly deleted?: boolean; readonly accountId?: AccountId };

/** Rejects a record that does not exist, is deleted, or belongs to another account. */
export function checkThere(
  complaints: Complaints,
  noun: Noun,
  path: Path,
  found: Found | null | undefined,
  { accountId, of }: Wanted = {},
): void {
  if (!found) complaints.add("NOT_FOUND", path, noSuchRecord);
  else if (found.deleted) complaints.add("DELETED", path, deletedMessage(noun));
  else if (accountId && found.accountId !== accountId)
    complaints.add("NOT_FOUND", path, `The record belongs to another account than the ${of}`);
}

/** The record in an input, even if it has a user error, so that the rest can be checked against it. */
export async function referred<N extends Noun, Item extends Found>(
  context: Context,
  complaints: Complaints,
  { noun, loaderIn }: Pick<Entity<N, Item, never>, "noun" | "loaderIn">,
  path: Path,
  id: string,
  wanted?: Wanted,
): Promise<Item | null> {
  const opened = await named(context, complaints, noun, path, id);
  if (!opened) return null;
  const found = await loaderIn(opened.loaders).load(opened.number);
  checkThere(complaints, noun, path, found, wanted);
  return found;
}

/** The business in an input, or the default one. */
export async function namedBusiness(
  context: Context,
  complaints: Complaints,
  id: string | null | undefined,
): Promise<Business | null> {
  const business = await readable(complaints, ["businessId"], () => context.business(id));
  if (business === null) complaints.add("NOT_FOUND", ["businessId"], noSuchBusiness);
  return business ?? null;
}

export const noSuchBusiness = "The business does not exist, or the caller has no access to it";

/** The number in a business id of an input. A malformed id is a user error, without a request. */
export const namedBusinessId = (complaints: Complaints, id: string): Promise<BusinessId | undefined> =>
  readable(complaints, ["businessId"], async () => readBusinessId(id));

/** Undefined, and a user error, for an invalid id. */
async function readable<Found>(
  complaints: Complaints,
  path: Path,
  find: () => Promise<Found>,
): Promise<Found | undefined> {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions.code !== "BAD_USER_INPUT") throw error;
    complaints.add("INVALID", path, error.message);
    return undefined;
  }
}
