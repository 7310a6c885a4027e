import type { AccountId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { accounting } from "../../families/accounting.ts";
import { toBody } from "../../records/body.ts";
import type { Wire } from "../../records/field.ts";
import { standingAlone } from "../../records/record.ts";
import { carryOut, type Written } from "../../writes/write.ts";
import { type ExpenseProfile, expenseProfileRecord, type NewExpenseProfile } from "./record.ts";

/** What the official request sends beside the input. */
type Beside = { readonly staffId: string; readonly isCostOfGoodsSold: boolean };

/** The content of an answer, with or without a wrapper. */
function inside(wire: Wire): Wire {
  const [only, ...others] = Object.values(wire);
  const isWrapper = others.length === 0 && typeof only === "object" && only !== null && !Array.isArray(only);
  return isWrapper ? (only as Wire) : wire;
}

/** The recurring expenses of one account: only their creation is known of the endpoint. */
export function expenseProfilesOf(session: Session, accountId: AccountId) {
  const path = `/accounting/account/${accountId}/expense_profiles/expense_profiles`;
  const { writes } = expenseProfileRecord;
  return {
    /** Takes all values, null for missing ones, as the official request does. */
    create: (
      input: NewExpenseProfile,
      { staffId, isCostOfGoodsSold }: Beside,
    ): Promise<Written<ExpenseProfile>> => {
      const body = {
        ...{ profileid: null, author_name: null, from_bulk_import: false, markup_percent: null },
        ...toBody(writes, input),
        next_issue_date: input.startDate,
        ...{ staffid: Number(staffId), is_cogs: isCostOfGoodsSold },
      };
      return carryOut(writes, input, () =>
        session.write("POST", path, { expense_profile: body }, (answer, origin) =>
          expenseProfileRecord.read(inside(accounting.open(answer)), standingAlone(accountId, origin)),
        ),
      );
    },
  };
}
