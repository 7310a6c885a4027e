import { setTimeout as wait } from "node:timers/promises";
import { tokens } from "../../../src/sandbox/identities.ts";
import { createSandbox } from "../../../src/sandbox/server.ts";
import { type Ask, drained, startCluster, sweepOnce, turnOn } from "./cluster.ts";
import { type Changed, createCopy, recordSelection } from "./copy.ts";
import { changesAfter, position } from "./feed.ts";
import { judged } from "./judged.ts";
import { listen } from "./listen.ts";
import { booksOf, businessId, type NounKind, nounOf } from "./nouns.ts";
import { changedIn, createWriter, lastOf, numberIn, type Plan as Planned, type Writer } from "./writer.ts";

export type Plan = {
  readonly place: string;
  readonly processes: number;
  readonly edits: number;
  readonly seed: number;
};

const counts: Readonly<Record<NounKind, number>> = { CLIENT: 60, ITEM: 60, TAX: 30 };
/** So many people edit at a time; half of them through this graph. */
const people = 4;

/** Two clients that copy the books, one by subscription and one by polling, while both sides edit. */
export async function runCopies(plan: Plan) {
  const sandbox = createSandbox({
    books: booksOf(counts),
    settings: { deliveriesAtOnce: 24, ratePerMinute: 1_000_000 },
  });
  const apiOrigin = await sandbox.listen();
  const cluster = await startCluster({ apiOrigin, place: plan.place, size: plan.processes });
  const writer = createWriter(counts, plan.seed);
  const copies = { subscribing: createCopy(), polling: createCopy() };
  for (const { kind, id, steps } of writer.records.values())
    for (const copy of Object.values(copies)) copy.put(kind, id, steps[0]?.fields ?? {});
  let isOver = false;
  try {
    await turnOn(cluster.ask);
    const start = await position(cluster.ask);
    const selection = `action recordKind recordId ${recordSelection}`;
    const listener = listen(cluster.url, start, selection, (change) =>
      copies.subscribing.apply(change as unknown as Changed),
    );
    const polled = poll(cluster.ask, start.cursor, copies.polling.apply, () => isOver);

    const startedAt = performance.now();
    const busy = new Set<string>();
    let own = 0;
    const person = async (isOurs: boolean) => {
      for (let left = plan.edits / people; left > 0; left -= 1) {
        const planned = nextFree(writer, busy);
        const key = planned.record?.id ?? "";
        busy.add(key);
        const isOwn = isOurs && isInGraph(planned);
        if (isOwn) own += 1;
        await (isOwn ? writeHere(cluster.ask, writer, planned) : writeThere(apiOrigin, writer, planned));
        busy.delete(key);
      }
    };
    await Promise.all(Array.from({ length: people }, (_, at) => person(at % 2 === 0)));
    const editedMs = performance.now() - startedAt;

    await sandbox.deliveries.settled();
    await drained(plan.place);
    const before = await position(cluster.ask);
    await sweepOnce({ apiOrigin, place: plan.place });
    const end = await position(cluster.ask);
    await listener.reaches(end.number);
    isOver = true;
    await polled;
    listener.close();
    const { changes } = await changesAfter(cluster.ask);
    return {
      ...judged(writer, changes, end, { origins: true }),
      ...{ own, editedMs, edits: plan.edits, bySweep: end.number - before.number },
      self: changes.filter(({ origin }) => origin === "SELF").length,
      outOfOrder: listener.outOfOrder,
      subscribing: copies.subscribing.differences(writer),
      polling: copies.polling.differences(writer),
      logged: cluster.logged,
    };
  } finally {
    await cluster.close();
    await sandbox.close();
  }
}

/** Reads on from the last cursor, until it is over and nothing is left. */
async function poll(ask: Ask, from: string, apply: (change: Changed) => void, isOver: () => boolean) {
  for (let cursor = from; ; ) {
    const isLast = isOver();
    const page = await changesAfter(ask, cursor, recordSelection);
    cursor = page.cursor;
    for (const change of page.changes) apply(change as unknown as Changed);
    if (isLast) return;
    await wait(200);
  }
}

/** An edit of a record that nobody edits now. */
function nextFree(writer: Writer, busy: ReadonlySet<string>): Planned {
  for (;;) {
    const planned = writer.plan();
    if (!planned.record || !busy.has(planned.record.id)) return planned;
  }
}

/** The graph archives no items. */
const isInGraph = ({ kind, next }: Planned) => kind !== "ITEM" || next.state !== "ARCHIVED";

const verbs = { ACTIVE: "Restore", ARCHIVED: "Archive", DELETED: "Delete" };

async function writeHere(ask: Ask, writer: Writer, planned: Planned): Promise<void> {
  const { kind, record, next } = planned;
  const { type, wrapper } = nounOf(kind);
  const verb = !record ? "Create" : lastOf(record).state === next.state ? "Update" : verbs[next.state];
  const fields = Object.fromEntries(changedIn(planned).map((name) => [name, next.fields[name]]));
  const input = record
    ? { id: record.id, ...(verb === "Update" && fields) }
    : { businessId, ...fields, ...(kind === "CLIENT" && { organization: "New" }) };
  const name = `${wrapper}${verb}`;
  const isGone = kind === "TAX" && verb === "Delete";
  const data = await ask(
    `mutation ($input: ${type}${verb}Input!) { ${name}(input: $input) { ${isGone ? "" : `${wrapper} { id }`} userErrors { code message } } }`,
    { input },
  );
  const problems = data[name]?.userErrors as unknown as unknown[];
  if (problems.length > 0) throw new Error(`${name}: ${JSON.stringify([input, problems])}`);
  writer.note(planned, "SELF", Number(String(data[name]?.[wrapper]?.id).split(":")[2]));
}

async function writeThere(apiOrigin: string, writer: Writer, planned: Planned): Promise<void> {
  const { method, path, body } = writer.requestOf(planned);
  const response = await fetch(`${apiOrigin}${path}`, {
    method,
    headers: { authorization: `Bearer ${tokens.owner}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  writer.note(planned, "ELSEWHERE", planned.record ? 0 : numberIn(answer, planned.kind));
}
