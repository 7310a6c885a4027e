import type { GraphQLResolveInfo } from "graphql";
import { type ExpensePart, expenseParts } from "../../freshbooks/costs/expense/index.ts";
import { type ClientPart, clientParts } from "../../freshbooks/sales/client/index.ts";
import { type InvoicePart, invoiceParts } from "../../freshbooks/sales/invoice/index.ts";
import { listedProjectParts, type ProjectPart, projectParts } from "../../freshbooks/work/project/index.ts";
import type { Context } from "../contract/context.ts";
import { rowsOf, type Selection, selectionOf } from "./selection.ts";

/** Remembered for a single selection: the thousand rows of a list ask for the same parts. */
function among<Part extends string>(parts: readonly Part[]): (...selections: Selection[]) => Part[] {
  const known = new WeakMap<Selection, Part[]>();
  const find = (selections: readonly Selection[]): Part[] =>
    parts.filter((part) => selections.some((selection) => selection.has(part)));
  return (...selections) => {
    const [only, ...others] = selections;
    if (!only || others.length > 0) return find(selections);
    const found = known.get(only) ?? find(selections);
    known.set(only, found);
    return found;
  };
}

/** The parts that a selection needs and that FreshBooks sends only when asked. */
export const clientPartsIn: (...selections: Selection[]) => ClientPart[] = among(clientParts);
export const invoicePartsIn: (...selections: Selection[]) => InvoicePart[] = among(invoiceParts);
export const expensePartsIn: (...selections: Selection[]) => ExpensePart[] = among(expenseParts);

/** Progress is logged time through the budget, so it needs the one to reckon with the other. */
const projectPartsIn = <Part extends ProjectPart>(
  parts: readonly Part[],
  ...selections: Selection[]
): Part[] =>
  parts.filter((part) =>
    selections.some(
      (selection) => selection.has(part) || (part === "loggedTime" && selection.has("progress")),
    ),
  );

/** The same, of the rows of a connection. */
export const clientPartsOfRows = (connection: Selection): ClientPart[] =>
  clientPartsIn(...rowsOf(connection));
export const invoicePartsOfRows = (connection: Selection): InvoicePart[] =>
  invoicePartsIn(...rowsOf(connection));
export const expensePartsOfRows = (connection: Selection): ExpensePart[] =>
  expensePartsIn(...rowsOf(connection));

/** Without those that stand on single projects only. */
export const projectPartsOfRows = (connection: Selection) =>
  projectPartsIn(listedProjectParts, ...rowsOf(connection));

/** The same, of the field that is being resolved. */
export const clientPartsOfField = (info: GraphQLResolveInfo, on?: string): ClientPart[] =>
  clientPartsIn(selectionOf(info, on));
export const invoicePartsOfField = (info: GraphQLResolveInfo, on?: string): InvoicePart[] =>
  invoicePartsIn(selectionOf(info, on));
export const expensePartsOfField = (info: GraphQLResolveInfo, on?: string): ExpensePart[] =>
  expensePartsIn(selectionOf(info, on));

export const projectPartsOfField = (info: GraphQLResolveInfo, on?: string): ProjectPart[] =>
  projectPartsIn(projectParts, selectionOf(info, on));

/** Resolves a part; one that did not come with the record is asked for now, together with its neighbours'. */
export const partOf =
  <Item extends object, Part extends keyof Item>(
    load: (item: Item, part: Part, context: Context) => Promise<Item | null>,
  ) =>
  <Name extends Part>(name: Name) =>
  async (item: Item, _: unknown, context: Context): Promise<NonNullable<Item[Name]> | null> => {
    const whole = item[name] === undefined ? await load(item, name, context) : item;
    return whole?.[name] ?? null;
  };
