import type { App, Connection, ConnectionId, Connections } from "../../oauth/connections.ts";

/** Whose books are served: invented ones, FreshBooks' own, or those of another server. */
export type ServedBooks = { readonly kind: "sandbox" | "freshbooks" | "other"; readonly origin: string };

/** The sandbox in this process, as far as people work it from the start page. */
export type SandboxDesk = {
  /** The fictional one that its books belong to. */
  company(): string;
  now(): Date;
  setClock(now: Date): void;
  /** Back to the first books. Whoever signed in has to sign in again. */
  reset(): void;
  /** The last requests that it received, oldest first. */
  requests(): readonly string[];
  /** How many faults are in force. */
  faults(): number;
};

/** People's connections, for whoever may open the start page. */
type ConnectionsDesk = Pick<Connections, "list" | "refresh" | "disconnect"> & {
  readonly apps: readonly App[];
  /** The connection of requests that name none; undefined when there is no choice to make. */
  readonly preference:
    | { get(): ConnectionId | undefined; set(id: ConnectionId | undefined): void }
    | undefined;
  /** How requests select a connection, in words. */
  readonly use: string;
};

/** What the start page shows and does. */
export type HomeDesk = {
  readonly version: string;
  /** Stands before every link. */
  readonly basePath: string;
  /** Where callers reach this server, when that is not where it listens. */
  readonly publicUrl: string | undefined;
  readonly books: ServedBooks;
  readonly hasToken: boolean;
  readonly hasGraphiql: boolean;
  readonly hasMetrics: boolean;
  readonly hasSchema: boolean;
  /** Whether `/docs` has pages. */
  readonly hasDocs: boolean;
  /** Undefined when nobody can sign in, or callers have to prove who they are. */
  readonly connections: ConnectionsDesk | undefined;
  readonly sandbox: SandboxDesk | undefined;
  readonly onTrouble: (error: unknown) => void;
};

/** Everything that the page shows, read at once. */
export type Home = Omit<HomeDesk, "connections"> & {
  readonly people: readonly Connection[];
  readonly preferred: ConnectionId | undefined;
  readonly connections: ConnectionsDesk | undefined;
};

/** Reads what the page shows. */
export async function read(desk: HomeDesk): Promise<Home> {
  const people = (await desk.connections?.list()) ?? [];
  const preferred = desk.connections?.preference?.get();
  return { ...desk, people, preferred: people.find(({ id }) => id === preferred)?.id };
}
