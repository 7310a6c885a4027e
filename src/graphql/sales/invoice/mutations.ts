import type { GraphQLResolveInfo } from "graphql";
import type { Path } from "../../../freshbooks/records/field.ts";
import type { Invoice, InvoicePart } from "../../../freshbooks/sales/invoice/index.ts";
import type { InvoiceInput } from "../../../freshbooks/sales/invoice/record.ts";
import type { Delivery } from "../../../freshbooks/sales/invoice/writes.ts";
import {
  type Complaints,
  createComplaints,
  noSuchRecord,
  type Visibility,
  type Written,
} from "../../../freshbooks/writes/write.ts";
import type { InvoiceDeliveryInput, InvoiceUpdateInput, Resolvers } from "../../../generated/resolvers.ts";
import {
  type AccountId,
  type ClientId,
  type InvoiceId,
  toClientId,
  toInvoiceId,
} from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import { invoicePartsIn } from "../../reading/parts.ts";
import { selectionOf } from "../../reading/selection.ts";
import { answer, checkCurrent, named, type Phase, type WhenLost } from "../../writing/answer.ts";
import { changedLines, checkDueDate, newLines, toInvoiceInput } from "./input.ts";

const payload = ({ item, userErrors }: Written<Invoice>) => ({ invoice: item, userErrors });
const nothing = (complaints: Complaints) => ({ invoice: null, userErrors: complaints.list });

const partsIn = (info: GraphQLResolveInfo): InvoicePart[] =>
  invoicePartsIn(selectionOf(info).below("invoice"));

const whenLost = (id: string, mayBe = "the invoice may have been changed"): WhenLost => ({
  mayBe,
  look: `Read invoice(id: "${id}") before you repeat it.`,
});
const maySent = "the e-mail may have gone out";

/** Addresses to which an invoice goes: those given, or the client's own. */
async function toDelivery(
  complaints: Complaints,
  path: Path,
  { recipients, subject, body, includePdf }: InvoiceDeliveryInput,
  clientEmail: () => Promise<string | null | undefined>,
): Promise<Delivery> {
  const own = recipients ? undefined : await clientEmail();
  const addresses = recipients ?? (own ? [own] : []);
  if (addresses.length === 0)
    complaints.add("REQUIRED", [...path, "recipients"], "Name a recipient: the client has no e-mail address");
  addresses.forEach((address, at) => {
    if (!/^[^\s@]+@[^\s@]+$/.test(address))
      complaints.add("INVALID", [...path, "recipients", String(at)], "Not an e-mail address");
  });
  return {
    recipients: addresses,
    subject: subject ?? null,
    body: body ?? null,
    includePdf: includePdf ?? null,
  };
}

const emailOf = async (context: Context, accountId: AccountId, id: ClientId) =>
  (await context.in(accountId).client.load(id))?.email;

/** A mutation that takes nothing but an invoice. */
async function simply(
  id: string,
  context: Context,
  run: (accountId: AccountId, id: InvoiceId) => Promise<Written<Invoice>>,
) {
  const complaints = createComplaints();
  const opened = await named(context, complaints, "Invoice", ["id"], id);
  if (!opened) return nothing(complaints);
  const phase = { path: [], run: () => run(opened.accountId, toInvoiceId(opened.number)) };
  return payload(await answer(context, complaints.list, [phase], whenLost(id)));
}

const show = (wanted: Visibility, id: string, context: Context, info: GraphQLResolveInfo) =>
  simply(id, context, (accountId, number) =>
    context.books(accountId).invoices.show(number, wanted, partsIn(info)),
  );

/** What an update says about the fields, with all that FreshBooks needs to leave the rest alone. */
function toChange(complaints: Complaints, current: Invoice, input: InvoiceUpdateInput): InvoiceInput {
  const change = toInvoiceInput(complaints, input, current.currency);
  if (change.issueDate === null) complaints.add("REQUIRED", ["issueDate"], "An invoice has a day of issue");
  const issueDate = change.issueDate ?? current.issueDate;
  // The due date is kept as days from the issue date, so it would move along.
  const dueDate = change.dueDate === undefined && change.issueDate ? current.dueDate : change.dueDate;
  checkDueDate(complaints, issueDate, dueDate, [change.dueDate === undefined ? "issueDate" : "dueDate"]);
  const touched = input.lines || input.removeLineIds;
  return {
    ...change,
    ...(dueDate !== undefined && { dueDate }),
    ...(touched && {
      lines: changedLines(complaints, current, input.lines ?? [], input.removeLineIds ?? []),
    }),
  };
}

export const invoiceMutations: Resolvers = {
  Mutation: {
    invoiceCreate: async (_, { input }, context, info) => {
      const complaints = createComplaints();
      const opened = await named(context, complaints, "Client", ["clientId"], input.clientId);
      const client = opened && (await opened.loaders.client.load(toClientId(opened.number)));
      if (opened && !client) complaints.add("NOT_FOUND", ["clientId"], noSuchRecord);
      if (client?.deleted) complaints.add("DELETED", ["clientId"], "The client is deleted; restore it first");

      const currency = input.currency ?? client?.currency ?? "";
      const issueDate = input.issueDate ?? (client ? await context.today(client.accountId) : undefined);
      if (issueDate) checkDueDate(complaints, issueDate, input.dueDate, ["dueDate"]);
      const fields = toInvoiceInput(complaints, input, currency);
      const lines = newLines(complaints, input.lines ?? [], currency);
      const delivery =
        input.send && client
          ? await toDelivery(complaints, ["send"], input.send, async () => client.email)
          : undefined;
      if (!client || !issueDate) return nothing(complaints);

      const { invoices } = context.books(client.accountId);
      const parts = partsIn(info);
      let made: InvoiceId | undefined;
      const create: Phase<Invoice> = {
        path: [],
        run: async () => {
          const whole = { ...fields, issueDate, currency, lines };
          const written = await invoices.create(client.id, whole, parts);
          made = written.item?.id;
          return written;
        },
      };
      const send: Phase<Invoice> = {
        path: ["send"],
        run: () => invoices.send(made as InvoiceId, delivery as Delivery, parts),
      };
      return payload(
        await answer(context, complaints.list, delivery ? [create, send] : [create], {
          mayBe: "the invoice may have been created",
          look: `Look at client(id: "${input.clientId}") { invoices(first: 5) { nodes { number createdAt total { amount } } } } before you repeat it.`,
        }),
      );
    },

    invoiceUpdate: async (_, { input }, context, info) => {
      const { id, expectedUpdatedAt, archived, send, ...fields } = input;
      const complaints = createComplaints();
      const opened = await named(context, complaints, "Invoice", ["id"], id);
      if (!opened) return nothing(complaints);
      const { accountId } = opened;
      const invoiceId = toInvoiceId(opened.number);
      const { invoices } = context.books(accountId);

      const touchesLines = input.lines || input.removeLineIds;
      const current = await invoices.now(invoiceId, touchesLines ? ["lines"] : []);
      if (current?.deleted && archived === false)
        checkCurrent(complaints, { ...current, deleted: false }, expectedUpdatedAt);
      else checkCurrent(complaints, current, expectedUpdatedAt);
      if (!current) return nothing(complaints);

      const changes = Object.keys(fields).length > 0;
      const change = toChange(complaints, current, input);
      const delivery =
        send &&
        (await toDelivery(complaints, ["send"], send, () => emailOf(context, accountId, current.clientId)));
      if (!changes && !delivery && typeof archived !== "boolean")
        complaints.add("REQUIRED", [], "Nothing is to be changed: name a field");

      const parts = partsIn(info);
      const visible = (wanted: Visibility): Phase<Invoice> => ({
        path: ["archived"],
        run: () => invoices.show(invoiceId, wanted, parts),
      });
      const write: Phase<Invoice> = {
        path: [],
        run: () => invoices.update(invoiceId, change.issueDate ?? current.issueDate, change, parts),
      };
      const email: Phase<Invoice> = {
        path: ["send"],
        run: () => invoices.send(invoiceId, delivery as Delivery, parts),
      };
      const phases = [
        ...(archived === false ? [visible("active")] : []),
        ...(changes ? [write] : []),
        ...(delivery ? [email] : []),
        ...(archived === true ? [visible("archived")] : []),
      ];
      const lost = phases[0] === email ? whenLost(id, maySent) : whenLost(id);
      return payload(await answer(context, complaints.list, phases, lost));
    },

    invoiceSend: async (_, { input: { id, ...delivery } }, context, info) => {
      const complaints = createComplaints();
      const opened = await named(context, complaints, "Invoice", ["id"], id);
      if (!opened) return nothing(complaints);
      const { accountId, loaders } = opened;
      const invoiceId = toInvoiceId(opened.number);
      const wanted = await toDelivery(complaints, [], delivery, async () => {
        const found = await loaders.invoice.load(invoiceId);
        if (!found) complaints.add("NOT_FOUND", ["id"], noSuchRecord);
        return found && emailOf(context, accountId, found.clientId);
      });
      const missing = complaints.list.filter(({ code }) => code === "NOT_FOUND");
      if (missing.length > 0) return { invoice: null, userErrors: missing };
      const phase: Phase<Invoice> = {
        path: [],
        run: () => context.books(accountId).invoices.send(invoiceId, wanted, partsIn(info)),
      };
      return payload(await answer(context, complaints.list, [phase], whenLost(id, maySent)));
    },

    invoiceMarkSent: (_, { input: { id } }, context, info) =>
      simply(id, context, (accountId, number) =>
        context.books(accountId).invoices.markSent(number, partsIn(info)),
      ),
    invoiceArchive: (_, { input }, context, info) => show("archived", input.id, context, info),
    invoiceRestore: (_, { input }, context, info) => show("active", input.id, context, info),
    invoiceDelete: (_, { input }, context, info) => show("deleted", input.id, context, info),
  },
};
