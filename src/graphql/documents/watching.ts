import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import type { Context } from "../contract/context.ts";
import type { Watch } from "../contract/watch.ts";

/** Reports an operation to its watch; without one, it does nothing further. */
export const watchOperations: ApolloServerPlugin<Context> = {
  requestDidStart: async ({ contextValue: { watch } }) => {
    if (watch) return listenerOf(watch);
  },
};

const longestName = 100;

const listenerOf = (watch: Watch): GraphQLRequestListener<Context> => ({
  didResolveOperation: async ({ operation }) =>
    operation &&
    watch.began({ type: operation.operation, name: operation.name?.value.slice(0, longestName) }),
  willSendResponse: async ({ response: { body, http } }) => {
    if (body.kind !== "single") return;
    const { singleResult } = body;
    const codes = new Set((singleResult.errors ?? []).map(({ extensions }) => String(extensions?.code)));
    watch.ended({ codes: [...codes], hasData: Boolean(singleResult.data), status: http.status ?? 200 });
    const usage = watch.usage();
    if (usage) singleResult.extensions = { ...singleResult.extensions, freshbooks: usage };
  },
});
