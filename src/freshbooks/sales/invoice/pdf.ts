import type { AccountId, InvoiceId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { FreshBooksError } from "../../errors.ts";
import { readAccountingErrors } from "../../families/accountingErrors.ts";
import { type FileToRead, fileIn, type Judge } from "../../families/download.ts";

/** Invoices of one account as FreshBooks prints them. Null without such an invoice. */
export const pdfsOf =
  ({ transfer }: Session, accountId: AccountId) =>
  async <Kind>(id: InvoiceId, judge: Judge<Kind>): Promise<FileToRead<Kind> | null> => {
    const path = `/accounting/account/${accountId}/invoices/invoices/${id}/pdf`;
    try {
      return await transfer.open(
        path,
        (answer) =>
          fileIn(answer, judge, async (other, json) => {
            const body = await json().catch(() => undefined);
            return readAccountingErrors({ ...other, json: body });
          }),
        { accept: "application/pdf" },
      );
    } catch (error) {
      if (error instanceof FreshBooksError && error.reason === "notFound") return null;
      throw error;
    }
  };
