import type { Bill, BillInput, NewBill } from "../../../freshbooks/costs/bill/record.ts";
import type { BillVendor } from "../../../freshbooks/costs/billVendor.ts";
import {
  type Complaints,
  createComplaints,
  type Written,
  withPaths,
} from "../../../freshbooks/writes/write.ts";
import type { BillUpdateInput, Resolvers } from "../../../generated/resolvers.ts";
import type { AccountId } from "../../../values/ids.ts";
import { accountOf } from "../../contract/account.ts";
import type { Context } from "../../contract/context.ts";
import { toGlobalId } from "../../contract/ids.ts";
import { inPathsOf } from "../../sales/document/lines.ts";
import { checkDueDate } from "../../sales/invoice/input.ts";
import { answer, checkCurrent } from "../../writing/answer.ts";
import { checkChanges, defined } from "../../writing/changes.ts";
import { checkFile, type FileSending, writeWith } from "../../writing/files.ts";
import { lookAt } from "../../writing/look.ts";
import { namedBusiness, referred } from "../../writing/named.ts";
import { readAhead } from "../../writing/readAhead.ts";
import { usualMutations } from "../../writing/usual.ts";
import { billVendorEntity } from "../billVendor.ts";
import { givenAs, vendorNamed } from "../byName.ts";
import { categoryEntity } from "../expenseCategory.ts";
import { billEntity } from "./entity.ts";
import { changedLines, inCategoryPaths, newLines, withSumChecked } from "./input.ts";

const { payload, nothing, partsOf, change, show } = usualMutations(billEntity, ({ bills }) => bills);

type File = NonNullable<BillUpdateInput["attachment"]>;

const fileOf = (
  complaints: Complaints,
  file: File | null | undefined,
  accountId: AccountId | undefined,
  context: Context,
) =>
  file
    ? checkFile(complaints, file, { of: "bill", path: ["attachment"], accountId, context })
    : Promise.resolve(undefined);

/** Writes the bill, after sending the file if there is one. */
const withFile = (
  sending: FileSending | undefined,
  accountId: AccountId,
  context: Context,
  write: (more: Pick<BillInput, "attachment">) => Promise<Written<Bill>>,
): Promise<Written<Bill>> =>
  sending
    ? writeWith([sending], { field: "attachment", accountId, context }, ([attachment]) =>
        write(attachment ? { attachment } : {}),
      )
    : write({});

const changesLines = ({ addLines, updateLines, removeLineIds }: BillUpdateInput): boolean =>
  [addLines, updateLines, removeLineIds].some((named) => (named?.length ?? 0) > 0);

/** The vendor of a new bill. */
async function vendorOf(
  complaints: Complaints,
  { path, id, name }: ReturnType<typeof givenAs>,
  businessId: string | null | undefined,
  context: Context,
): Promise<BillVendor | null | undefined> {
  if (id) return referred(context, complaints, billVendorEntity, path, id);
  if (name === undefined) return undefined;
  const business = await namedBusiness(context, complaints, businessId);
  return business && vendorNamed(context, complaints, accountOf(business), name, path);
}

export const billMutations: Resolvers = {
  Mutation: {
    billCreate: async (_, { input: given }, context, info) => {
      const { businessId, vendorId, vendor: reference, lines, attachment, ...input } = given;
      const complaints = createComplaints();
      if (!vendorId && !reference) complaints.add("REQUIRED", ["vendor"], "The vendor of a bill is required");
      const whose = givenAs(complaints, [], "vendor", vendorId, reference);
      if (whose.id)
        // lines need the vendor's account only to be checked
        readAhead(
          context,
          categoryEntity,
          lines.map((line) => line.categoryId ?? line.category?.id),
        );
      const vendor = await vendorOf(complaints, whose, businessId, context);
      const accountId = vendor?.accountId;
      const currency = input.currency ?? vendor?.currency ?? "";
      const language = input.language?.trim() ? input.language : vendor?.language;
      const issueDate = input.issueDate ?? (accountId ? await context.today(accountId) : undefined);
      if (issueDate) checkDueDate(complaints, issueDate, input.dueDate, ["dueDate"]);
      if (vendor && !language)
        complaints.add("REQUIRED", ["language"], "The language is required: the vendor has none");
      if (lines.length === 0) complaints.add("REQUIRED", ["lines"], "A bill requires a line");
      const written = await newLines(complaints, "lines", lines, { accountId, currency, context });
      const sending = await fileOf(complaints, attachment, accountId, context);
      if (!vendor || !accountId || !issueDate) return nothing(complaints);

      const bill: NewBill = {
        ...{ ...input, vendorId: vendor.id, issueDate, currency },
        ...{ language: language ?? null, lines: written },
      };
      const run = () =>
        withFile(sending, accountId, context, async (more) => {
          const created = await context.books(accountId).bills.create({ ...bill, ...more }, partsOf(info));
          const named = withPaths(created, (path) => (path[0] === "vendorId" ? whose.path : path));
          return inCategoryPaths(given, withSumChecked(named, written));
        });
      return payload(
        await answer(context, complaints.list, [{ path: [], run }], {
          mayBe: "the bill may have been created",
          keeps: ["expenseCategory"],
          look: lookAt(
            "billVendor",
            toGlobalId("BillVendor", vendor),
            "bills(first: 5) { nodes { id number createdAt total { amount } } }",
          ),
        }),
      );
    },

    billUpdate: (_, { input }, context, info) =>
      change(input, context, info, async ({ writes, accountId, number, parts, complaints, overtaken }) => {
        const { id, expectedUpdatedAt, addLines, updateLines, removeLineIds, attachment, ...fields } = input;
        const touchesLines = changesLines(input);
        checkChanges(complaints, touchesLines || attachment !== undefined || Object.keys(fields).length > 0);
        for (const field of ["issueDate", "dueDate", "language"] as const)
          if (fields[field] === null || fields[field]?.trim() === "")
            complaints.add("REQUIRED", [field], "A bill requires this");
        // Days count from the issue date, and lines are written as a whole.
        const isRead = Boolean(
          touchesLines || fields.issueDate || fields.dueDate || attachment || expectedUpdatedAt,
        );
        const current = isRead ? await writes.now(number, touchesLines ? ["lines"] : []) : undefined;
        if (current !== undefined) checkCurrent(complaints, "Bill", current, expectedUpdatedAt, overtaken);
        if (current === null) return [];

        const issueDate = fields.issueDate ?? current?.issueDate;
        const dueDate = fields.dueDate ?? (fields.issueDate ? current?.dueDate : undefined);
        if (issueDate)
          checkDueDate(complaints, issueDate, dueDate, [fields.dueDate ? "dueDate" : "issueDate"]);
        const within = { accountId, context, currency: current?.currency ?? "" };
        const changed =
          touchesLines && current ? await changedLines(complaints, current, input, within) : undefined;
        const sending = await fileOf(complaints, attachment, accountId, context);
        const bill: BillInput = {
          ...fields,
          ...defined({ dueDate, lines: changed?.lines }),
          ...(attachment === null && { attachment: null }),
        };
        const run = () =>
          withFile(sending, accountId, context, async (more) => {
            const written = await writes.update(number, { ...bill, ...more }, parts, {
              context: defined({ issueDate }),
            });
            return changed
              ? inCategoryPaths(
                  input,
                  inPathsOf(input, changed.paths, withSumChecked(written, changed.lines)),
                )
              : written;
          });
        return [{ path: [], run }];
      }),

    billArchive: show("archived"),
    billRestore: show("active"),
    billDelete: show("deleted"),
  },
};
