import type { GraphQLResolveInfo } from "graphql";
import type { Path } from "../../freshbooks/records/field.ts";
import { type Invoice, invoiceRecord } from "../../freshbooks/sales/invoice/record.ts";
import type { Service } from "../../freshbooks/work/service/record.ts";
import { type Complaints, createComplaints, type UserError } from "../../freshbooks/writes/write.ts";
import type { InvoiceQuickInput, Resolvers } from "../../generated/resolvers.ts";
import type { BusinessId } from "../../values/ids.ts";
import { isSameMoney } from "../../values/money.ts";
import type { Context } from "../contract/context.ts";
import { toBusinessGlobalId } from "../contract/ids.ts";
import { partsIn } from "../reading/parts.ts";
import { selectionOf } from "../reading/selection.ts";
import { clientReferred } from "../sales/client/referred.ts";
import { prepareInvoice, whenInvoiceLost } from "../sales/invoice/create.ts";
import { serviceReferred } from "../work/input.ts";
import { answer } from "../writing/answer.ts";
import { defined } from "../writing/changes.ts";
import { tenantOfInput } from "../writing/tenantOf.ts";
import { type QuickLine, quickLine } from "./quickLine.ts";

type Billed = { readonly service: Service | null; readonly rate: string | null | undefined };

/** The service of an input, and its rate if that is needed. */
async function billedService(
  context: Context,
  complaints: Complaints,
  { service: given, hours, rate }: InvoiceQuickInput,
  businessId: BusinessId | "",
): Promise<Billed> {
  if (!given || !businessId) return { service: null, rate: undefined };
  const { rates } = context.inBusiness(businessId).service;
  const [service, all] = await Promise.all([
    serviceReferred(context, complaints, given, businessId),
    hours && !rate ? rates() : undefined,
  ]);
  return { service, rate: service ? (all?.get(service.id)?.rate ?? null) : undefined };
}

/** The input paths of the line's fields. */
const inPaths = (line: QuickLine, hasService: boolean) => {
  const paths: Readonly<Record<string, Path>> = {
    name: hasService ? ["service"] : ["description"],
    description: ["description"],
    quantity: line.priceAt[0] === "total" ? ["total"] : ["hours"],
    unitCost: line.priceAt,
  };
  return (error: UserError): UserError => {
    const [first = "", , field = ""] = error.path;
    if (first === "clientId") return { ...error, path: ["client"] };
    return first === "lines" ? { ...error, path: paths[field] ?? [] } : error;
  };
};

/** The invoice comes to what was wanted. */
const checkTotal =
  ({ total, priceAt }: QuickLine) =>
  (made: Invoice): readonly UserError[] =>
    isSameMoney(made.total, total)
      ? []
      : [
          {
            code: "NOT_APPLIED",
            path: priceAt,
            message: `FreshBooks calculated a total of ${made.total.amount} ${made.total.currency}, not ${total.amount} ${total.currency}`,
          },
        ];

async function quickInvoice(input: InvoiceQuickInput, context: Context, info: GraphQLResolveInfo) {
  const { client: whose, description, issueDate, dueDate, notes, poNumber, send } = input;
  const businessId = (await tenantOfInput(context, input)) as BusinessId | "";
  const business = input.businessId ?? (businessId && !whose.id ? toBusinessGlobalId(businessId) : undefined);
  const [complaints, ofService] = [createComplaints(), createComplaints()];
  const [client, { service, rate }] = await Promise.all([
    clientReferred(context, complaints, ["client"], whose, business),
    billedService(context, ofService, input, businessId),
  ]);
  const line = quickLine(complaints, input, client?.currency ?? "", rate);
  complaints.addAll(ofService.list);
  const text = description?.trim() || null;
  if (!text && !input.service)
    complaints.add("REQUIRED", ["description"], "A description or a service is required");
  const prepared = await prepareInvoice(
    complaints,
    {
      ...defined({ issueDate, dueDate, notes, poNumber, send }),
      allowEmpty: false,
      lines: [
        {
          ...(service ? { name: service.name, description: text } : { name: text ?? "…" }),
          ...{ quantity: line?.quantity ?? "1", unitCost: line?.unitCost ?? { amount: "0" } },
        },
      ],
    },
    client,
    context,
    partsIn(invoiceRecord, selectionOf(info).below("invoice")),
    line && checkTotal(line),
  );
  const { list } = complaints;
  if (!client || !line || !prepared || list.length > 0)
    return { invoice: null, steps: [], userErrors: list, replayed: false };

  const { phases, steps } = prepared(() => client.id);
  const { item, userErrors } = await answer(context, [], phases, whenInvoiceLost(client));
  const named = inPaths(line, !!service);
  return { invoice: item, steps: steps(), userErrors: userErrors.map(named), replayed: false };
}

export const invoiceQuick: Resolvers = {
  Mutation: { invoiceQuick: (_, { input }, context, info) => quickInvoice(input, context, info) },
};
