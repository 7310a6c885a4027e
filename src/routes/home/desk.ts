import type { App, Connection, ConnectionId, Connections } from "../../oauth/connections.ts";

/** Which books are served: the sandbox's, FreshBooks', or those of another server. */
export type ServedBooks = { readonly kind: "sandbox" | "freshbooks" | "other"; readonly origin: string };

/** What the start page controls of the sandbox in this process. */
export type SandboxDesk = {
  /** The fictional firm of the example books. */
  company(): string;
  now(): Date;
  setClock(now: Date): void;
  /** Restores the initial books. People who signed in must sign in again, and feeds start anew. */
  reset(): void | Promise<void>;
  /** Runs after each reset, whoever requested it, until the signal aborts. */
  onReset(run: () => Promise<void>, until: AbortSignal): void;
  /** The last requests that it received, oldest first. */
  requests(): readonly string[];
  /** How many faults are in force. */
  faults(): number;
};

/** The connections, as the start page lists them. */
type ConnectionsDesk = Pick<Connections, "list" | "refresh" | "disconnect"> & {
  readonly apps: readonly App[];
  /** The connection of requests that name none; undefined if there is no choice. */
  readonly preference:
    | { get(): ConnectionId | undefined; set(id: ConnectionId | undefined): void }
    | undefined;
  /** Explains how requests select a connection. */
  readonly use: string;
};

/** What the start page shows and does. */
export type HomeDesk = {
  readonly version: string;
  /** Stands before every link. */
  readonly basePath: string;
  /** The public URL, if it differs from the listening address. */
  readonly publicUrl: string | undefined;
  readonly books: ServedBooks;
  readonly hasToken: boolean;
  readonly hasGraphiql: boolean;
  readonly hasMetrics: boolean;
  readonly hasSchema: boolean;
  /** Whether `/docs` has pages. */
  readonly hasDocs: boolean;
  /** Undefined if sign-in is off, or callers must authenticate. */
  readonly connections: ConnectionsDesk | undefined;
  readonly sandbox: SandboxDesk | undefined;
  readonly onTrouble: (error: unknown) => void;
};

/** Everything that the page shows, read in one go. */
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
