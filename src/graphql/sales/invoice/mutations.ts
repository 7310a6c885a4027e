import type { GraphQLResolveInfo } from "graphql";
import type { Invoice, InvoiceInput } from "../../../freshbooks/sales/invoice/record.ts";
import { type Complaints, createComplaints } from "../../../freshbooks/writes/write.ts";
import type { InvoiceCreateInput, InvoiceUpdateInput, Resolvers } from "../../../generated/resolvers.ts";
import type { Context } from "../../contract/context.ts";
import { answer, checkCurrent } from "../../writing/answer.ts";
import { checkChanges, checkNotCleared, defined } from "../../writing/changes.ts";
import { lookAt } from "../../writing/look.ts";
import { named } from "../../writing/named.ts";
import { usualMutations } from "../../writing/usual.ts";
import { clientOfNew } from "../document/client.ts";
import { checkNotEmpty, emailing, emailOf, linesOf, mayBeSent, toDelivery } from "../document/delivery.ts";
import { changedLines, changesLines, inPathsOf } from "../document/lines.ts";
import { checkLook, checkLookStays, writeLook } from "../document/presentation.ts";
import { checkFiles, keptFiles, withFiles } from "./attachments.ts";
import { prepareInvoice, whenInvoiceLost } from "./create.ts";
import { invoiceEntity } from "./entity.ts";
import { checkDueDate, toFields } from "./input.ts";
import { checkRebilled, inTurnOfExpenses } from "./rebilled.ts";

const { payload, nothing, partsOf, change, show } = usualMutations(invoiceEntity, ({ invoices }) => invoices);

const shows = "status updatedAt";

/** The fields in an update, with all that FreshBooks requires to keep the rest unchanged. */
function toChange(
  complaints: Complaints,
  current: Invoice | undefined,
  input: Omit<Changes, Listed>,
): InvoiceInput {
  const fields = toFields(complaints, input, current?.currency ?? "");
  checkNotCleared(complaints, "an invoice", fields, ["issueDate"]);
  const issueDate = fields.issueDate ?? current?.issueDate;
  // The due date is stored as days from the issue date, so it would move, too.
  const dueDate = fields.dueDate === undefined && fields.issueDate ? current?.dueDate : fields.dueDate;
  if (issueDate)
    checkDueDate(complaints, issueDate, dueDate, [fields.dueDate === undefined ? "issueDate" : "dueDate"]);
  return {
    ...fields,
    ...(dueDate !== undefined && { dueDate }),
  };
}

/** Whether an update depends on the current invoice. FreshBooks itself rejects changes of a missing or deleted one. */
function needsCurrent(input: InvoiceUpdateInput): boolean {
  const { send, issueDate, dueDate } = input;
  const isEmailed = send && !(send.recipients && input.allowEmpty);
  const movesOneDay = (issueDate === undefined) !== (dueDate === undefined);
  return !!(input.expectedUpdatedAt || isEmailed || movesOneDay || input.deposit?.amount);
}

/** What is changed item by item. */
type Listed = "addLines" | "updateLines" | "removeLineIds" | "addAttachments" | "removeAttachmentIds";
type Changes = Omit<InvoiceUpdateInput, "id" | "expectedUpdatedAt" | "send" | "allowEmpty" | "presentation">;

async function createInvoice(all: InvoiceCreateInput, context: Context, info: GraphQLResolveInfo) {
  const { clientId, ...input } = all;
  const complaints = createComplaints();
  const opened = await named(context, complaints, "Client", ["clientId"], clientId);
  // An email, a charge or an upload requires a check before it; FreshBooks checks a draft.
  const isMore =
    input.send || input.chargesStoredCard || input.attachments?.length || input.presentation?.logo;
  const rebilled = createComplaints();
  const [client] = opened
    ? await Promise.all([
        clientOfNew(complaints, opened, !input.currency || !!isMore),
        checkRebilled(
          ...([rebilled, "lines", input.lines] as const),
          { accountId: opened.accountId, clientId: opened.number },
          context,
        ),
      ])
    : [null];
  const prepared = await prepareInvoice(complaints, input, client, context, partsOf(info));
  if (client) complaints.addAll(rebilled.list);
  if (!client || !prepared || complaints.list.length > 0) return { ...nothing(complaints), steps: [] };

  const { phases, steps } = prepared(() => client.id);
  const written = await answer(context, [], phases, whenInvoiceLost(client));
  return { ...payload(written), steps: steps() };
}

export const invoiceMutations: Resolvers = {
  Mutation: {
    invoiceCreate: (_, { input }, context, info) =>
      inTurnOfExpenses(input.lines, context, () => createInvoice(input, context, info)),

    invoiceUpdate: (_, { input }, context, info) =>
      inTurnOfExpenses(input.addLines, context, () =>
        change(input, context, info, async ({ writes, accountId, number, parts, complaints, overtaken }) => {
          const { id, expectedUpdatedAt, send, allowEmpty, presentation, ...changed } = input;
          const { addLines, updateLines, removeLineIds, addAttachments, removeAttachmentIds, ...fields } =
            changed;
          const touchesLines = changesLines(input);
          const looksAtLines = touchesLines || (!!send && !allowEmpty);
          const touchesFiles = [addAttachments, removeAttachmentIds].some((named) => named?.length);
          const parted = [
            ...(looksAtLines ? (["lines"] as const) : []),
            ...(touchesFiles ? (["attachments"] as const) : []),
            ...(presentation ? (["presentation"] as const) : []),
          ];
          const isRead = parted.length > 0 || needsCurrent(input);
          const current = isRead ? await writes.now(number, parted) : undefined;
          if (current !== undefined)
            checkCurrent(complaints, "Invoice", current, expectedUpdatedAt, overtaken);
          if (current === null) return [];

          if (current) {
            const of = { accountId, clientId: current.clientId };
            await checkRebilled(complaints, "addLines", addLines, of, context);
          }
          const { lines, paths } =
            touchesLines && current
              ? changedLines(complaints, current, input)
              : { lines: undefined, paths: [] };
          const invoice = { ...toChange(complaints, current, fields), ...defined({ lines }) };
          const files = touchesFiles &&
            current && {
              there: keptFiles(complaints, current, removeAttachmentIds ?? []),
              sendings: await checkFiles(
                complaints,
                addAttachments ?? [],
                "addAttachments",
                accountId,
                context,
              ),
              ...{ field: "addAttachments", accountId, context },
            };
          checkLookStays(complaints, presentation);
          const look = await checkLook(
            ...([complaints, presentation, "invoice", accountId, context] as const),
            (addAttachments ?? []).some(({ upload }) => upload),
          );
          const changes = Object.keys(invoice).length > 0 || !!files || presentation !== undefined;
          const delivery =
            send &&
            (await toDelivery(
              complaints,
              ["send"],
              send,
              async () => current && emailOf(context, accountId, current.clientId),
            ));
          if (send && !allowEmpty && current) checkNotEmpty(complaints, lines ?? linesOf(current));
          checkChanges(complaints, changes || !!delivery);

          const write = async (more: object) =>
            inPathsOf(
              input,
              paths,
              await writes.update(number, { ...invoice, ...more }, parts, {
                context: defined({ issueDate: current?.issueDate }),
              }),
            );
          const run = () =>
            writeLook(look, current, accountId, context, (more) =>
              files ? withFiles(files, (attachments) => write({ ...more, attachments })) : write(more),
            );
          const email = emailing(
            delivery,
            (wanted) => writes.send(number, wanted, parts),
            () => lookAt("invoice", id, shows),
          );
          return [...(changes ? [{ path: [], run }] : []), ...email];
        }),
      ),

    invoiceSend: (_, { input: { id, email, allowEmpty } }, context, info) =>
      change(
        { id },
        context,
        info,
        async ({ writes, accountId, number, parts, complaints }) => {
          const found =
            email?.recipients && allowEmpty
              ? undefined
              : await writes.now(number, allowEmpty ? [] : ["lines"]);
          if (found !== undefined) checkCurrent(complaints, "Invoice", found);
          if (complaints.list.length > 0) return [];
          if (found && !allowEmpty) checkNotEmpty(complaints, linesOf(found));
          const wanted = await toDelivery(
            complaints,
            ["email"],
            email ?? {},
            async () => found && emailOf(context, accountId, found.clientId),
          );
          return [{ path: [], mayBe: mayBeSent, run: () => writes.send(number, wanted, parts) }];
        },
        { shows },
      ),

    invoiceMarkSent: (_, { input }, context, info) =>
      change(
        input,
        context,
        info,
        ({ writes, number, parts }) => [{ path: [], run: () => writes.markSent(number, parts) }],
        { shows },
      ),
    invoiceArchive: show("archived"),
    invoiceRestore: show("active"),
    invoiceDelete: show("deleted"),
  },
};
