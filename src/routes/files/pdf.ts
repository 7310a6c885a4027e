import { headBytes, kindOf, type MediaType } from "../../files/kind.ts";
import { FileError } from "../../files/problem.ts";
import { toInvoiceId } from "../../values/ids.ts";
import type { FilesCaller } from "./caller.ts";
import type { FoundFile } from "./send.ts";

/** The PDF of an invoice that the caller may read, rendered by FreshBooks for each request. */
export async function findPdf(caller: FilesCaller, id: string, name: string): Promise<FoundFile | null> {
  const opened = /\.pdf$/i.test(name) ? await caller.open("Invoice", id) : null;
  if (!opened) return null;
  const { invoices } = caller.books(opened.accountId);
  const file = await invoices.pdf(toInvoiceId(opened.number), { headBytes, kindOf: pdfIn });
  return file && { name, file };
}

/** Undefined if the response is not a PDF; null for a polyglot that is also another file type. */
function pdfIn(head: Buffer): MediaType | null | undefined {
  try {
    return kindOf(head) === "application/pdf" ? "application/pdf" : undefined;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return error.problem === "twoKinds" && head.toString("latin1", 0, 5) === "%PDF-" ? null : undefined;
  }
}
