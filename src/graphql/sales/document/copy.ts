import { judge } from "../../../freshbooks/lists/judging.ts";
import type { Invoice } from "../../../freshbooks/sales/invoice/record.ts";
import type { UserError, Written } from "../../../freshbooks/writes/write.ts";
import { isSameMoney, type Money } from "../../../values/money.ts";

/** Fields that the input of a copy has itself; all others come from the original. */
const own = new Set(["issueDate", "dueDate", "number"]);

/**
 * An invoice that copies another document, with its errors in the paths of the input. The input has no lines, so all errors of lines are
 * one error, and so is a different total.
 */
export function confirmCopy(
  { item, userErrors }: Written<Invoice>,
  original: { readonly total: Money },
  noun = "estimate",
): Written<Invoice> {
  const errors = userErrors.map((error) => ({
    ...error,
    path: own.has(error.path[0] ?? "") ? error.path : error.path[0] === "clientId" ? ["id"] : [],
  }));
  const isSame = !item || judge(() => isSameMoney(item.total, original.total)) === true;
  const message = `FreshBooks created the invoice, and its total differs from that of the ${noun}`;
  const others = errors.filter(
    ({ path }, at) => path.length > 0 || errors.findIndex((each) => each.path.length === 0) === at,
  );
  const isSilent = others.every(({ path }) => path.length > 0);
  const total: UserError[] = isSame || !isSilent ? [] : [{ path: [], code: "NOT_APPLIED", message }];
  return { item, userErrors: [...others, ...total] };
}
