// relay/clients.ts
import { commitMutation, type Environment, graphql } from "relay-runtime";

/** On `Query`, so that it can be refetched: in React, `usePaginationFragment(clients, …)`. */
export const clients = graphql`
  fragment clients_list on Query
  @refetchable(queryName: "clientsPageQuery")
  @argumentDefinitions(businessId: { type: "ID" }, first: { type: "Int!" }, after: { type: "String" }) {
    business(id: $businessId) {
      id
      clients(first: $first, after: $after) @connection(key: "clients_clients") {
        totalCount
        edges { node { id organization } }
      }
    }
  }
`;

export const clientsScreen = graphql`
  query clientsQuery($businessId: ID, $first: Int!) {
    ...clients_list @arguments(businessId: $businessId, first: $first)
  }
`;

export const invoiceScreen = graphql`
  query clientsInvoiceQuery($id: ID!) {
    invoice(id: $id) { id number total { amount currency } client { id organization } }
  }
`;

/** Renames a client wherever the page shows it: the response has its `id`. */
export function rename(environment: Environment, id: string, organization: string) {
  return new Promise((resolve, reject) => {
    commitMutation(environment, {
      mutation: graphql`
        mutation clientsRenameMutation($input: ClientUpdateInput!) {
          clientUpdate(input: $input) {
            client { id organization }
            userErrors { path message code candidates { id label } }
          }
        }
      `,
      variables: { input: { id, organization } },
      onCompleted: (response, errors) => resolve({ response, errors }),
      onError: reject,
    });
  });
}
