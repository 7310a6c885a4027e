import { headBytes, toMediaType, typeNamed } from "../../files/kind.ts";
import type { AccountId } from "../../values/ids.ts";
import { toEstimateId, toInvoiceId } from "../../values/ids.ts";
import type { FilesCaller } from "./caller.ts";
import type { FoundFile } from "./send.ts";
import { kindIn } from "./uploaded.ts";

/** The logo of an invoice or an estimate that the caller may read, or of a business's new invoices. Looked up for each request. */
export async function findLogo(caller: FilesCaller, id: string): Promise<FoundFile | null> {
  const found = await logoOf(caller, id);
  if (!found?.logo) return null;
  const { accountId, logo } = found;
  const judge = {
    headBytes,
    kindOf: (head: Buffer, calledBy: string | null) =>
      kindIn(head, calledBy, isOtherImage(calledBy) ? calledBy : null),
  };
  const file = await caller.books(accountId).uploads.read(logo.token, judge, "images");
  return file && { name: logo.fileName ?? "logo", file };
}

type Found = {
  readonly accountId: AccountId;
  readonly logo: { readonly token: string; readonly fileName: string | null } | null;
};

async function logoOf(caller: FilesCaller, id: string): Promise<Found | null> {
  if (id.startsWith("Business:")) {
    const accountId = await caller.account(id);
    return { accountId, logo: (await caller.books(accountId).invoices.lastLook())?.logo ?? null };
  }
  const noun = id.startsWith("Estimate:") ? "Estimate" : "Invoice";
  const opened = await caller.open(noun, id);
  if (!opened) return null;
  const { accountId, number } = opened;
  const { invoices, estimates } = caller.books(accountId);
  const logo =
    noun === "Invoice" ? invoices.logoOf(toInvoiceId(number)) : estimates.logoOf(toEstimateId(number));
  return { accountId, logo: await logo };
}

/** An image type that this server does not accept, but that may have been uploaded elsewhere. */
const isOtherImage = (calledBy: string | null): boolean =>
  typeNamed(calledBy).startsWith("image/") && toMediaType(calledBy) === null;
