import type { GraphQLResolveInfo } from "graphql";
import type { Business } from "../../freshbooks/caller/identity.ts";
import { addressOf } from "../../freshbooks/sales/client/criteria.ts";
import { type Client, clientRecord } from "../../freshbooks/sales/client/record.ts";
import { type Invoice, invoiceRecord } from "../../freshbooks/sales/invoice/record.ts";
import { type Complaints, createComplaints, type UserError } from "../../freshbooks/writes/write.ts";
import type { ClientWithInvoiceCreateInput, Resolvers } from "../../generated/resolvers.ts";
import type { ClientId } from "../../values/ids.ts";
import { accountOf } from "../contract/account.ts";
import type { Context } from "../contract/context.ts";
import { toGlobalId } from "../contract/ids.ts";
import { partsIn } from "../reading/parts.ts";
import { selectionOf } from "../reading/selection.ts";
import {
  asCandidate,
  checkAddress,
  clientsWithAddress,
  turnOf,
  whenClientLost,
} from "../sales/client/upsert.ts";
import { prepareInvoice, whenInvoiceLost } from "../sales/invoice/create.ts";
import { checkRebilled, inTurnOfExpenses } from "../sales/invoice/rebilled.ts";
import { answer, inSteps, type Phase } from "../writing/answer.ts";
import { namedBusiness } from "../writing/named.ts";
import { step } from "./step.ts";

type Input = ClientWithInvoiceCreateInput;

const rejected = ({ list }: Complaints) => ({
  ...{ client: null, invoice: null, steps: [], userErrors: list, replayed: false },
});

/** A problem of the invoice, with its path in the input. */
const ofInvoice = (error: UserError): UserError => {
  const [first = ""] = error.path;
  if (first === "send") return error;
  return { ...error, path: first === "clientId" ? ["client", "email"] : ["invoice", ...error.path] };
};

/** The same phase, which also keeps what it wrote. */
const keeping = <Item>(phase: Phase<Item>, kept: { last?: Item }): Phase<Item> => ({
  ...phase,
  run: async () => {
    const written = await phase.run();
    if (written.item) kept.last = written.item;
    return written;
  },
});

/** No client: what bills an expense of one is rejected. */
const nobody = "0" as ClientId;

/** Runs in the turn of the address: two at once would both find no client, and create two. */
async function createBoth(input: Input, business: Business, context: Context, info: GraphQLResolveInfo) {
  const { client: wanted, invoice, send } = input;
  const complaints = createComplaints();
  const accountId = accountOf(business);
  const selection = selectionOf(info);
  const selected = partsIn(clientRecord, selection.below("client"));
  // A client that an earlier attempt created has the address, and is not one that was there.
  const found = context.isBehind("client")
    ? []
    : await clientsWithAddress(context, accountId, addressOf(wanted.email), selected);
  if (found.length > 1) complaints.addAmbiguous(["client", "email"], found.map(asCandidate));
  const [there] = found;
  if (!there && !wanted.currency)
    complaints.add("REQUIRED", ["client", "currency"], "The currency of a new client is required");

  const problems = createComplaints();
  if (invoice.lines.length === 0) problems.add("REQUIRED", ["lines"], "An invoice requires a line");
  const prepared = await prepareInvoice(
    problems,
    { ...invoice, ...(send && { send }), allowEmpty: true },
    there ?? { accountId, currency: wanted.currency ?? "", email: wanted.email.trim() },
    context,
    partsIn(invoiceRecord, selection.below("invoice")),
  );
  await checkRebilled(
    problems,
    "lines",
    invoice.lines,
    { accountId, clientId: there?.id ?? nobody },
    context,
  );
  complaints.addAll(problems.list.map(ofInvoice));
  if (!prepared || complaints.list.length > 0) return rejected(complaints);

  const { email, ...fields } = wanted;
  const client: { last?: Client } = there ? { last: there } : {};
  const made: { last?: Invoice } = {};
  const idOf = (): ClientId => client.last?.id ?? nobody; // never read before there is one
  const creation: Phase<Client> = {
    ...{ path: ["client"], mayBe: whenClientLost(business.businessId, email).mayBe },
    run: () => context.books(accountId).clients.create({ ...fields, email: email.trim() }, selected),
  };
  const ofClient = inSteps(["clientCreate"], [creation], (item) => toGlobalId("Client", item));
  const { phases, steps } = prepared(idOf);
  const rest = phases.map((phase) => ({
    mayBe: "the invoice may have been created",
    look: () => whenInvoiceLost({ accountId, id: idOf() }).look,
    ...phase,
    path: phase.path.length > 0 ? phase.path : ["invoice"],
  }));
  const all: Phase<Client | Invoice>[] = [
    ...(there ? [] : ofClient.phases.map((phase) => keeping(phase, client))),
    ...rest.map((phase) => keeping(phase, made)),
  ];
  const { userErrors } = await answer(context, [], all, whenClientLost(business.businessId, email));
  const first = there ? [step("clientCreate", "SKIPPED", toGlobalId("Client", there))] : ofClient.steps();
  return {
    ...{ client: client.last ?? null, invoice: made.last ?? null, steps: [...first, ...steps()] },
    userErrors: userErrors.map((error) =>
      error.path[1] === "clientId" ? { ...error, path: ["client", "email"] } : error,
    ),
    replayed: false,
  };
}

export const clientWithInvoice: Resolvers = {
  Mutation: {
    clientWithInvoiceCreate: async (_, { input }, context, info) => {
      const complaints = createComplaints();
      const address = addressOf(input.client.email);
      checkAddress(complaints, ["client", "email"], address);
      const business = await namedBusiness(context, complaints, input.businessId);
      if (!business || complaints.list.length > 0) return rejected(complaints);
      return inTurnOfExpenses(input.invoice.lines, context, () =>
        context.inTurn({ accountId: accountOf(business) }, [turnOf(address)], () =>
          createBoth(input, business, context, info),
        ),
      );
    },
  },
};
