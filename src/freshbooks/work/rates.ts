import type { BusinessId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { readRows } from "../families/business.ts";
import { byKey } from "../lists/judging.ts";
import { decimal } from "../records/kinds.ts";
import { shown } from "../records/modifiers.ts";
import { record, standingAlone } from "../records/record.ts";

/** The table of what an hour costs, by whose price it is. The wire names no currency. */
export const rateRecord = <Id extends string>(
  noun: string,
  key: string,
  toId: (raw: string | number) => Id,
) => record(noun, { id: shown(key, (wire) => toId(wire[key] as number)), rate: decimal("rate") });

/** What an hour costs; a price that was never set has no rate, or is not there. Throws where it may be one that cannot be read. */
export type Rates<Id> = { get(id: Id): { readonly rate: string | null } | undefined };

/** All rates of one kind, in one request. */
export const readRates = <Id extends string>(
  session: Session,
  businessId: BusinessId,
  key: string,
  table: ReturnType<typeof rateRecord<Id>>,
): Promise<Rates<Id>> =>
  readRows(session, `/comments/business/${businessId}/${key}`, key, (rows, origin) => {
    const read = rows.map((row) => table.row(row, standingAlone(businessId, origin)));
    return byKey(read, ({ id }) => id);
  });
