import { type BillLine, type BillLineInput, comesTo } from "../../../freshbooks/costs/bill/lines.ts";
import type { Bill } from "../../../freshbooks/costs/bill/record.ts";
import { judge } from "../../../freshbooks/lists/judging.ts";
import type { Path } from "../../../freshbooks/records/field.ts";
import { leftOut } from "../../../freshbooks/records/record.ts";
import { type Complaints, type Written, withPaths } from "../../../freshbooks/writes/write.ts";
import type {
  BillLineUpdateInput,
  BillUpdateInput,
  BillLineInput as LineAsGiven,
} from "../../../generated/resolvers.ts";
import type { AccountId } from "../../../values/ids.ts";
import { compareDecimals } from "../../../values/money.ts";
import type { Context } from "../../contract/context.ts";
import { checkTaxes, isPricing, pricedAs } from "../../sales/document/lines.ts";
import { defined } from "../../writing/changes.ts";
import { checkLineAmount, checkNotNegative, checkPrice } from "../../writing/moneyInput.ts";
import { referred } from "../../writing/named.ts";
import { categoryNamed, givenAs } from "../byName.ts";
import { categoryEntity } from "../expenseCategory.ts";

/** The bill's account, and the currency of its amounts. */
type Within = {
  readonly accountId: AccountId | undefined;
  readonly currency: string;
  readonly context: Context;
};

type Given = LineAsGiven | Omit<BillLineUpdateInput, "lineId">;

async function toLine(
  complaints: Complaints,
  path: Path,
  line: Given,
  { accountId, currency, context }: Within,
): Promise<BillLineInput> {
  const { categoryId, category: reference, description, quantity, unitCost, taxes } = line;
  const required = { categoryId, category: reference, quantity, unitCost };
  for (const [field, value] of Object.entries(required))
    if (value === null) complaints.add("REQUIRED", [...path, field], "A line of a bill requires this");
  if (quantity && compareDecimals(quantity, "0") < 0)
    complaints.add("INVALID", [...path, "quantity"], "A quantity must be zero or above");
  if (unitCost) checkNotNegative(complaints, [...path, "unitCost"], unitCost);
  if (taxes) checkTaxes(complaints, [...path, "taxes"], taxes);
  const { path: place, id, name } = givenAs(complaints, path, "category", categoryId, reference);
  const wanted = { accountId, of: "bill" };
  const byName = name !== undefined && accountId;
  const category = id
    ? await referred(context, complaints, categoryEntity, place, id, wanted)
    : byName && (await categoryNamed(context, complaints, accountId, name, place));
  return {
    ...defined({ description, quantity }),
    ...(category && { categoryId: category.id }),
    ...(unitCost && { unitCost: checkPrice(complaints, [...path, "unitCost"], unitCost, currency) }),
    ...(taxes !== undefined && {
      taxes: (taxes ?? []).map(({ name, percent }) => ({ name: name.trim(), percent })),
    }),
  };
}

/** Lines of a new bill, and new lines of an existing one; `field` is their input field. */
export const newLines = (
  complaints: Complaints,
  field: string,
  lines: readonly LineAsGiven[],
  within: Within,
): Promise<BillLineInput[]> =>
  Promise.all(
    lines.map(async (line, at) => {
      const path = [field, String(at)];
      if (line.categoryId === undefined && line.category === undefined)
        complaints.add("REQUIRED", [...path, "category"], "A line of a bill requires a category");
      const made = await toLine(complaints, path, line, within);
      checkLineAmount(complaints, path, pricedAs(made));
      return made;
    }),
  );

/** The category of a line, in the path of the input. */
export const inCategoryPaths = <Item>(
  input: Readonly<Record<string, unknown>>,
  written: Written<Item>,
): Written<Item> =>
  withPaths(written, (path) => {
    const [field = "", at = "", name] = path;
    const line = (input[field] as readonly Given[] | undefined)?.[Number(at)];
    const isReference = name === "categoryId" && line?.category;
    return isReference ? [field, at, "category", ...Object.keys(line.category ?? {})] : path;
  });

type LineChanges = Pick<BillUpdateInput, "addLines" | "updateLines" | "removeLineIds">;

/** The whole set of lines after a change: those not named stay unchanged. */
export async function changedLines(
  complaints: Complaints,
  current: Bill,
  { addLines, updateLines, removeLineIds }: LineChanges,
  within: Within,
) {
  if (!current.lines) throw leftOut(current, "lines"); // they are needed to write the whole set
  const there = new Map(current.lines.map((line): [string, BillLine] => [line.lineId, line]));
  const named = new Set<string>();
  const check = (path: Path, lineId: string) => {
    if (!there.has(lineId)) complaints.add("NOT_FOUND", path, "The line does not exist on this bill");
    else if (named.has(lineId)) complaints.add("INVALID", path, "The line is listed more than once");
    named.add(lineId);
  };
  const changes = new Map<string, { readonly line: BillLineInput; readonly path: Path }>();
  for (const [at, { lineId, ...line }] of (updateLines ?? []).entries()) {
    const path = ["updateLines", String(at)];
    check([...path, "lineId"], lineId);
    const made = await toLine(complaints, path, line, within);
    if (isPricing(made)) checkLineAmount(complaints, path, pricedAs(made, there.get(lineId)));
    changes.set(lineId, { line: made, path });
  }
  for (const [at, id] of (removeLineIds ?? []).entries()) check(["removeLineIds", String(at)], id);
  const added = await newLines(complaints, "addLines", addLines ?? [], within);

  const kept = current.lines.filter(({ lineId }) => !removeLineIds?.includes(lineId));
  // All lines are written, and without its category a line would be written with another one.
  for (const { lineId, categoryId } of kept) {
    const change = changes.get(lineId);
    if (categoryId !== null || change?.line.categoryId) continue;
    const message = `FreshBooks does not return the category of line ${lineId}: name it in \`updateLines\``;
    complaints.add("REQUIRED", change ? [...change.path, "category"] : ["updateLines"], message);
  }
  if (kept.length + added.length === 0)
    complaints.add("REQUIRED", ["removeLineIds"], "A bill requires a line");
  return {
    lines: [...kept.map((line): BillLineInput => ({ ...changes.get(line.lineId)?.line, line })), ...added],
    paths: [
      ...kept.map(({ lineId }) => changes.get(lineId)?.path),
      ...added.map((_, at) => ["addLines", String(at)]),
    ],
  };
}

/** Reports a bill whose sum differs from that of the lines sent: it is not the intended one. */
export function withSumChecked(
  { item, userErrors }: Written<Bill>,
  lines: readonly BillLineInput[],
): Written<Bill> {
  if (!item || userErrors.some(({ path }) => path[0] === "lines")) return { item, userErrors };
  const isSame = judge(() => comesTo(item.subtotal, lines));
  if (isSame === true) return { item, userErrors };
  const message = "FreshBooks accepted the lines and returned a different total";
  return { item, userErrors: [...userErrors, { path: ["lines"], code: "NOT_APPLIED", message }] };
}
