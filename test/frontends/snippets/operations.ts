// operations.ts
import type { TypedDocumentNode } from "@apollo/client"; // @urql/core exports the same type
import { parse } from "graphql";

export type Client = { id: string; organization: string | null };
type Page = { hasNextPage: boolean; endCursor: string | null };
type Clients = { totalCount: number | null; edges: { cursor: string; node: Client }[]; pageInfo: Page };
type UserError = { path: string[]; message: string; code: string };
type Written = { client: Client | null; userErrors: UserError[] } | null;

export const clientList = parse(`
  query ClientList($businessId: ID, $first: Int!, $after: String) {
    business(id: $businessId) {
      id
      clients(first: $first, after: $after) {
        totalCount
        edges { cursor node { id organization } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`) as TypedDocumentNode<
  { business: { id: string; clients: Clients | null } | null },
  { businessId?: string; first: number; after?: string | null }
>;

export const clientById = parse(`
  query ClientById($id: ID!) {
    client(id: $id) { id organization }
  }
`) as TypedDocumentNode<{ client: Client | null }, { id: string }>;

export const invoiceById = parse(`
  query InvoiceById($id: ID!) {
    invoice(id: $id) { id number total { amount currency } client { id organization } }
  }
`) as TypedDocumentNode<{ invoice: { id: string; client: Client | null } | null }, { id: string }>;

export const clientCreate = parse(`
  mutation ClientCreate($input: ClientCreateInput!) {
    clientCreate(input: $input) {
      client { id organization business { id } }
      userErrors { path message code }
    }
  }
`) as TypedDocumentNode<{ clientCreate: Written }, { input: { organization: string; email?: string } }>;

export const clientUpdate = parse(`
  mutation ClientUpdate($input: ClientUpdateInput!) {
    clientUpdate(input: $input) {
      client { id organization }
      userErrors { path message code }
    }
  }
`) as TypedDocumentNode<{ clientUpdate: Written }, { input: { id: string; organization: string } }>;
