import type { GraphQLResolveInfo } from "graphql";

// Mesh sends `null` as an id, reads a project once for each row of it, the payments of invoices that nobody paid, and takes
// a client that a batch lacks for none;
// with these resolvers over its own batching its answers are right.

type Found = { id: number } | null;
type Options = {
  root: unknown;
  context: Context;
  info: GraphQLResolveInfo;
  args?: { id: number } | { invoiceId: number };
  key?: number;
  argsFromKeys?: (ids: readonly number[]) => object;
  selectionSet: string;
  valuesFromResults: (result: never, keys: readonly number[]) => unknown;
};
type Context = {
  FreshBooks: {
    Query: Record<
      "client" | "clientsByIds" | "project" | "paymentsOnInvoice",
      (options: Options) => Promise<Found & unknown[]>
    >;
  };
};
type Row = Record<string, number | null>;

const asked = new WeakMap<Context, Map<string, Promise<Found>>>();

/** The same for each row of one request. */
function once(context: Context, key: string, ask: () => Promise<Found>): Promise<Found> {
  const known = asked.get(context) ?? new Map<string, Promise<Found>>();
  asked.set(context, known);
  const found = known.get(key) ?? ask();
  known.set(key, found);
  return found;
}

const clientFields = "id organization";

const clientOf = (key: string) => ({
  selectionSet: `{ ${key} }`,
  resolve: async (root: Row, _: unknown, context: Context, info: GraphQLResolveInfo) => {
    const id = root[key];
    if (!id) return null;
    const { client, clientsByIds } = context.FreshBooks.Query;
    const batched = await clientsByIds({
      ...{ root, context, info, key: id, argsFromKeys: (ids: readonly number[]) => ({ ids }) },
      selectionSet: `{ response { result { clients { ${clientFields} } } } }`,
      valuesFromResults: (result: { response: { result: { clients: { id: number }[] } } }, keys) => {
        const byId = new Map(result.response.result.clients.map((row) => [row.id, row]));
        return keys.map((of) => byId.get(of) ?? null);
      },
    });
    if (batched) return batched;
    return once(context, `client ${id}`, () =>
      client({
        ...{ root, context, info, args: { id } },
        selectionSet: `{ response { result { client { ${clientFields} } } } }`,
        valuesFromResults: (result: { response: { result: { client: Found } } }) =>
          result.response.result.client,
      }),
    );
  },
});

const projectOf = (key: string) => ({
  selectionSet: `{ ${key} }`,
  resolve: async (root: Row, _: unknown, context: Context, info: GraphQLResolveInfo) => {
    const id = root[key];
    if (!id) return null;
    return once(context, `project ${id}`, () =>
      context.FreshBooks.Query.project({
        ...{ root, context, info, args: { id } },
        selectionSet: "{ project { id title client_id } }",
        valuesFromResults: (result: { project: Found }) => result.project,
      }),
    );
  },
});

const payments = {
  selectionSet: "{ id paid { amount } }",
  resolve: async (
    root: { id: number; paid: { amount: string } },
    _: unknown,
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    if (Number(root.paid.amount) === 0) return [];
    return context.FreshBooks.Query.paymentsOnInvoice({
      ...{ root, context, info, args: { invoiceId: root.id } },
      selectionSet: "{ response { result { payments { id amount { amount code } } } } }",
      valuesFromResults: (result: { response: { result: { payments: unknown[] } } }) =>
        result.response.result.payments,
    });
  },
};

/** For the gateway's option `additionalResolvers`. */
export const meshResolvers = {
  Invoice: { client: clientOf("customerid"), payments },
  Payment: { client: clientOf("clientid") },
  Project: { client: clientOf("client_id") },
  Expense: { client: clientOf("clientid"), project: projectOf("modern_projectid") },
  TimeEntry: { client: clientOf("client_id"), project: projectOf("project_id") },
};
