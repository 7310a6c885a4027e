import { Client, Pool, type PoolClient } from "pg";
import { type Database, type Signals, type Statement, StoreError } from "./database.ts";
import { missing, versionQuery, versionTable } from "./migrations.ts";

type Options = {
  /** `postgres://…`, with credentials. */
  url: string;
  /** For one statement, and for connecting. */
  timeoutMs?: number;
};

/** Any number that others are unlikely to lock. */
const schemaLock = 7_306_110_402;
const notUnique = "23505";

/** One database for any number of machines. Throws StoreError when it is unreachable or the tables cannot be created. */
export async function openPostgres({ url, timeoutMs = 5_000 }: Options): Promise<Database> {
  const pool = new Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: timeoutMs,
    query_timeout: timeoutMs,
    statement_timeout: timeoutMs,
    application_name: "freshbooks-subgraph",
  });
  pool.on("error", () => undefined); // an idle connection broke; the next statement opens another

  const together = async (work: (client: PoolClient) => Promise<boolean>): Promise<boolean> => {
    const client = await pool.connect();
    let broken = false;
    // A connection that is in use reports its end here as well: unheard, that would end the process.
    const onBroken = () => {
      broken = true;
    };
    client.on("error", onBroken);
    try {
      await client.query("BEGIN");
      const done = await work(client);
      await client.query(done ? "COMMIT" : "ROLLBACK");
      return done;
    } catch (error) {
      broken = true; // closing it rolls back
      throw error;
    } finally {
      client.removeListener("error", onBroken);
      client.release(broken);
    }
  };

  try {
    await together(async (client) => {
      await client.query("SELECT pg_advisory_xact_lock($1)", [schemaLock]);
      await client.query(versionTable);
      await client.query(missing((await client.query<Record<string, unknown>>(versionQuery)).rows));
      return true;
    });
  } catch (error) {
    await pool.end().catch(() => undefined);
    throw toStoreError(error);
  }

  let closing: Promise<void> | undefined;
  return {
    signals: signalsOf(url, timeoutMs),
    nowMs: "(extract(epoch from clock_timestamp()) * 1000)::bigint",
    run: ([sql, ...values]: Statement) =>
      pool.query<Record<string, unknown>>(sql, values).then(
        ({ rows }) => rows,
        (error: unknown) => (codeOf(error) === notUnique ? [] : fail(error)),
      ),
    together: (statements) =>
      together(async (client) => {
        for (const [sql, ...values] of statements)
          if (((await client.query(sql, values)).rowCount ?? 0) === 0) return false;
        return true;
      }).catch(fail),
    close: () => {
      closing ??= pool.end();
      return closing;
    },
  };
}

const channel = "freshbooks_subgraph";
const reconnectMs = 1_000;

/** On a connection of its own, as long as anybody listens; it reconnects when it breaks. */
function signalsOf(url: string, timeoutMs: number): Signals {
  const listen: Signals["listen"] = (heard) => {
    let ended = false;
    let client: Client | undefined;
    let timer: NodeJS.Timeout | undefined;
    const again = (lost: Client) => {
      if (ended || client !== lost) return;
      client = undefined;
      void lost.end().catch(() => undefined);
      timer = setTimeout(connect, reconnectMs).unref();
    };
    const connect = () => {
      const opened = new Client({
        connectionString: url,
        connectionTimeoutMillis: timeoutMs,
        keepAlive: true,
        application_name: "freshbooks-subgraph",
      });
      client = opened;
      opened.on("notification", ({ payload }) => heard(payload ?? ""));
      opened.on("error", () => again(opened));
      opened.on("end", () => again(opened));
      opened
        .connect()
        .then(() => opened.query(`LISTEN ${channel}`))
        .then(
          () => heard(""), // what happened before may concern anyone
          () => again(opened),
        );
    };
    connect();
    return async () => {
      ended = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    };
  };
  return { send: (text) => ["SELECT pg_notify($1, $2)", channel, text], listen };
}

const codeOf = (error: unknown) => (error as { code?: string }).code;

/** Only the code: the rest of an error may quote a row or an address. */
const toStoreError = (error: unknown) => new StoreError(`Postgres failed: ${codeOf(error) ?? "no answer"}`);

function fail(error: unknown): never {
  throw toStoreError(error);
}
