// apollo/clients.ts
import type { ApolloClient } from "@apollo/client";
import { clientCreate, clientList, clientUpdate } from "../operations.ts";

/** The list of clients, which grows by `more()`. In React: `useQuery(clientList, …)` and its `fetchMore`. */
export function watchClients(apollo: ApolloClient, first: number) {
  const list = apollo.watchQuery({ query: clientList, variables: { first } });
  const more = () => {
    const after = list.getCurrentResult().data?.business?.clients?.pageInfo?.endCursor;
    return list.fetchMore({ variables: { after: after ?? null } });
  };
  return { list, more };
}

/** Creates a client, then reads the lists on screen again: only FreshBooks knows which of them it belongs to. */
export const create = (apollo: ApolloClient, organization: string) =>
  apollo.mutate({
    mutation: clientCreate,
    variables: { input: { organization } },
    refetchQueries: [clientList],
    awaitRefetchQueries: true,
  });

/** Renames a client wherever the page shows it: the response has its `id`. */
export const rename = (apollo: ApolloClient, id: string, organization: string) =>
  apollo.mutate({ mutation: clientUpdate, variables: { input: { id, organization } } });
