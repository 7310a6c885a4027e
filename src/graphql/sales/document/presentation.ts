import { kinds } from "../../../files/kind.ts";
import type { KeptFile } from "../../../files/vault.ts";
import { changed } from "../../../freshbooks/records/record.ts";
import {
  headingNames,
  type Logo,
  lookOf,
  type Presentation,
  type PresentationInput,
} from "../../../freshbooks/sales/document/presentation.ts";
import type { Complaints, Written } from "../../../freshbooks/writes/write.ts";
import type { DocumentPresentationInput } from "../../../generated/resolvers.ts";
import type { AccountId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import { checkFile, type FileSending, writeWith } from "../../writing/files.ts";

const path = ["presentation"];

/** Values known to be accepted. */
const words = {
  layout: ["simple", "modern", "classic"],
  font: ["modern", "classic"],
  dateFormat: ["yyyy-mm-dd", "mm/dd/yyyy", "dd/mm/yyyy"],
} as const;

/** A checked look, and its file. */
export type Look = { readonly fields: PresentationInput; readonly logo: FileSending | undefined };

/** Checks a look as far as possible before anything is sent. Files arrive in one order, which an operation with a logo and others would leave open. */
export async function checkLook(
  complaints: Complaints,
  given: DocumentPresentationInput | null | undefined,
  of: string,
  accountId: AccountId | undefined,
  context: Context,
  hasOtherUploads = false,
): Promise<Look | undefined> {
  if (!given) return undefined;
  const { logo, headings, ...fields } = given;
  for (const name of ["layout", "font", "dateFormat"] as const) {
    const known: readonly string[] = words[name];
    const word = fields[name];
    if (word && !known.includes(word))
      complaints.add("INVALID", [...path, name], `FreshBooks accepts ${known.join(", ")}`);
  }
  const { primaryColor: color } = fields;
  if (color && !/^#[\da-f]{6}$/i.test(color))
    complaints.add(
      "INVALID",
      [...path, "primaryColor"],
      "A color has six hexadecimal digits, such as #663399",
    );
  const named = (headings ?? []).map(({ name }) => name);
  named.forEach((name, at) => {
    const place = [...path, "headings", String(at), "name"];
    if (!headingNames.some((known) => known === name))
      complaints.add("INVALID", place, `FreshBooks accepts ${headingNames.join(", ")}`);
    else if (named.indexOf(name) < at)
      complaints.add("INVALID", place, "The heading is listed more than once");
  });
  const renamed = headings?.map(({ name, text }) => ({ name, text: text?.trim() ? text : null }));
  const file = { path: [...path, "logo"], of, isImage: true, accountId, context };
  const isSecond = !!logo?.upload && hasOtherUploads;
  if (isSecond)
    complaints.add("INVALID", [...path, "logo", "upload"], "Send the logo by token, or without other files");
  return {
    fields: { ...fields, ...(renamed && { headings: renamed }), ...(logo === null && { logo }) },
    logo: logo && !isSecond ? await checkFile(complaints, logo, file) : undefined,
  };
}

/** Rejects clearing the look: a document always has one, and the input names no other. */
export function checkLookStays(complaints: Complaints, given: DocumentPresentationInput | null | undefined) {
  if (given === null)
    complaints.add("REQUIRED", path, "The presentation cannot be cleared as a whole: clear its parts");
}

type Looking = { readonly presentation: Presentation | null | undefined };

/** Writes with a look, over that of an existing document, after sending the logo if there is one. */
export function writeLook<Item>(
  look: Look | undefined,
  current: Looking | undefined,
  accountId: AccountId,
  context: Context,
  write: (more: { readonly presentation?: PresentationInput }) => Promise<Written<Item>>,
): Promise<Written<Item>> {
  if (!look) return write({});
  const fields = { ...look.fields, ...(current && { over: lookOf(current) }) };
  const writeOver = (logo?: KeptFile) => write({ presentation: { ...fields, ...(logo && { logo }) } });
  const sending = { field: [...path, "logo"], accountId, context };
  return look.logo ? writeWith([look.logo], sending, ([logo]) => writeOver(logo)) : writeOver();
}

type Linked = Omit<Presentation, "logo"> & { readonly logo: ReturnType<typeof linkTo> | null };

/** A look with its logo as a link of this server; `id` is its document's. The token is omitted: anybody could open the file with it. */
export function withLink(look: Presentation | null, id: string, { publicUrl }: Context): Linked | null {
  const logo = look?.logo && linkTo(look.logo, id, publicUrl);
  return look && (changed(look as object, { logo }) as Linked);
}

function linkTo({ fileName }: Logo, id: string, publicUrl: string) {
  const ending = fileName
    ?.match(/\.(\w+)$/)?.[1]
    ?.toLowerCase()
    .replace("jpeg", "jpg");
  const mediaType = Object.entries(kinds).find(([, each]) => each === ending)?.[0] ?? null;
  return { url: `${publicUrl}/files/logos/${id}`, mediaType, fileName };
}
