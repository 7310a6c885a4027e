import type { AccountId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { FreshBooksError } from "../errors.ts";
import { readAccountingErrors } from "../families/accountingErrors.ts";
import { type FileToRead, fileIn, type Judge } from "../families/download.ts";
import { confirm, type Range } from "./answer.ts";
import { claimsIn } from "./claims.ts";

type Wanted = { readonly name: string; readonly token: string | null; readonly asked: Range };

/**
 * FreshBooks' own file of a report, by the token in its answer. Anybody with the token can read the report, so it never
 * leaves this server.
 */
export async function reportFile<Kind>(
  { transfer }: Session,
  accountId: AccountId,
  { name, token, asked }: Wanted,
  judge: Judge<Kind>,
): Promise<FileToRead<Kind>> {
  if (token === null) throw withoutFile();
  const claims = claimsIn(token);
  confirm({
    from: isOrUnknown(claims.start_date, asked.from),
    to: isOrUnknown(claims.end_date, asked.to),
  });
  const path = `/accounting/account/${accountId}/links/reports/${encodeURIComponent(token)}/${name}.csv`;
  const file = await transfer.open(
    path,
    (answer) =>
      fileIn(answer, judge, async (other, json) =>
        readAccountingErrors({ ...other, json: await json().catch(() => undefined) }),
      ),
    { accept: "text/csv" },
  );
  if (!file) throw withoutFile();
  return file;
}

const withoutFile = () => new FreshBooksError("unavailable", "FreshBooks answered without a file");

const isOrUnknown = (claim: unknown, day: string): boolean => typeof claim !== "string" || claim === day;
