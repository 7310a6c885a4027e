import type { Row } from "../database.ts";
import type { ConnectionId, Note, StoredConnection } from "./tokenStore.ts";

/** The columns, in the order of `toColumns`. Times are in milliseconds. */
export const columns = [
  "id",
  "app",
  "person_id",
  "person_name",
  "generation",
  "key_id",
  "sealed",
  "issued",
  "state",
  "connected_at",
  "refresh_at",
] as const;

/** The values of a row, in the order of `columns`. */
export const toColumns = (row: StoredConnection): (string | number | null)[] => [
  row.id,
  row.app,
  row.person?.freshbooksId ?? null,
  row.person?.name ?? null,
  row.generation,
  row.tokens.keyId,
  row.tokens.text,
  toIssued(row),
  toState(row),
  row.connectedAt.getTime(),
  row.refreshAt.getTime(),
];

/** What belongs to the tokens and changes with them. */
export const toIssued = ({ scopes, refreshedAt }: StoredConnection): string =>
  JSON.stringify({ scopes, refreshedAt });

/** What changes without new tokens. */
export const toState = ({ refused, refreshStarted, trouble, expiresAt }: Note): string =>
  JSON.stringify({ refused, refreshStarted, trouble, expiresAt });

type Issued = { scopes: string[]; refreshedAt: string };
type State = {
  refused: boolean;
  expiresAt: string;
  refreshStarted?: { generation: number; digest: string; at: string; presented: 1 | 2 };
  trouble?: Omit<NonNullable<Note["trouble"]>, "at" | "retryAt" | "status"> & {
    at: string;
    retryAt: string;
    status?: number;
  };
};

export function toStored(row: Row): StoredConnection {
  const issued = JSON.parse(String(row.issued)) as Issued;
  const { refused, expiresAt, refreshStarted, trouble } = JSON.parse(String(row.state)) as State;
  return {
    id: String(row.id) as ConnectionId,
    app: String(row.app),
    person:
      row.person_id === null
        ? undefined
        : { freshbooksId: String(row.person_id), name: String(row.person_name) },
    generation: Number(row.generation),
    tokens: { keyId: String(row.key_id), text: String(row.sealed) },
    scopes: issued.scopes,
    connectedAt: new Date(Number(row.connected_at)),
    refreshedAt: new Date(issued.refreshedAt),
    refreshAt: new Date(Number(row.refresh_at)),
    expiresAt: new Date(expiresAt),
    refused,
    refreshStarted: refreshStarted && { ...refreshStarted, at: new Date(refreshStarted.at) },
    trouble: trouble && {
      ...trouble,
      at: new Date(trouble.at),
      retryAt: new Date(trouble.retryAt),
      status: trouble.status,
    },
  };
}
