import { setTimeout as delay } from "node:timers/promises";
import type { ConnectionId } from "../../../src/oauth/connections.ts";
import type { Step } from "../../../src/oauth/renewal/rotation.ts";
import { createSandbox, type SandboxOptions } from "../../../src/sandbox/server.ts";
import type { StoredConnection, TokenStore } from "../../../src/store/connections/tokenStore.ts";
import { books } from "../../support/books.ts";
import type { Setup, Word } from "./orders.ts";
import { startWorker, type Worker } from "./process.ts";

export type Plan = {
  readonly name: string;
  readonly settings: NonNullable<SandboxOptions["settings"]>;
  /** A file, or a Postgres URL. */
  readonly place: string;
  readonly open: () => Promise<TokenStore>;
  readonly keys: string;
  readonly rotations: number;
  readonly processes: number;
  readonly callers: number;
  readonly kills: readonly Step[];
  readonly stops: readonly Step[];
};

export type Figures = {
  readonly name: string;
  rotations: number;
  calls: number;
  /** A due connection was refreshed more than once. */
  needless: number;
  /** Callers without a token, or whose token FreshBooks rejected. */
  failed: number;
  kills: number;
  stops: number;
  /** Responses lost with a process. */
  lost: number;
  /** Connections that need a person though no response was lost: must be 0. */
  lockedOut: number;
  /** Connections that need a person because it was. */
  toSignIn: number;
  /** Of those, the minimum remaining life of the old token. */
  leastLeftHours: number;
  presentedTwice: number;
  /** Presented too often. */
  presentedTooOften: number;
};

/** Steps between sending and storing: dying there loses the response. */
const losing = new Set<Step>(["requestSent", "answerReceived", "bodyRead", "beforeSwap"]);
const startsAt = Date.UTC(2026, 10, 20, 12);
const hour = 3_600_000;
const people = 5;
const roundMs = 20_000;

/** Processes over one store, a clock advanced from one due time to the next, and deaths on the way. */
export async function run(plan: Plan): Promise<Figures> {
  const figures: Figures = {
    ...{ name: plan.name, rotations: 0, needless: 0, calls: 0, failed: 0, kills: 0, stops: 0, lost: 0 },
    ...{ lockedOut: 0, toSignIn: 0, leastLeftHours: Number.POSITIVE_INFINITY },
    ...{ presentedTwice: 0, presentedTooOften: 0 },
  };
  const sandbox = createSandbox({ books: crowd(), now: new Date(startsAt), settings: plan.settings });
  const setup: Setup = { origin: await sandbox.listen(), store: plan.place, keys: plan.keys };
  const workers = await Promise.all(Array.from({ length: plan.processes }, () => startWorker(setup)));
  const store = await plan.open();
  const mayBeLost = new Set<string>();
  let now = startsAt;
  let signedIn = 0;
  const live = new Set<ConnectionId>();
  const worker = (at: number): Worker => workers[at % workers.length] as Worker;

  async function signIn(): Promise<void> {
    signedIn += 1;
    worker(0).order({ now, kind: "signIn", code: `sandbox-code-p${signedIn}`, person: `p${signedIn}` });
    live.add((await worker(0).hear("signedIn")).id);
  }

  async function nextDue(): Promise<StoredConnection> {
    const rows = (await store.list()).filter(({ id }) => live.has(id));
    const [due] = rows.toSorted((one, other) => one.refreshAt.getTime() - other.refreshAt.getTime());
    if (!due) throw new Error("Nobody is connected");
    now = Math.max(now, due.refreshAt.getTime());
    sandbox.setClock(new Date(now));
    return due;
  }

  const call = (to: readonly Worker[], due: ConnectionId, halt?: Step) => {
    for (const each of to)
      each.order({
        ...{ now, kind: "call", due, others: [...live], callers: plan.callers },
        ...(halt && { halt }),
      });
  };
  /** A second later. */
  const callLater = (to: readonly Worker[], due: ConnectionId, halt?: Step) => {
    now += 1_000;
    sandbox.setClock(new Date(now));
    call(to, due, halt);
  };
  const called = async (by: readonly Worker[]) => {
    for (const each of by) count(await each.hear("called"));
  };
  const count = ({ served, status }: Extract<Word, { kind: "called" }>) => {
    figures.calls += plan.callers + 1;
    figures.failed += plan.callers - served + (status === 200 ? 0 : 1);
  };

  /** Until the row has other tokens, or is abandoned. Time goes on, and callers call. */
  async function ended(due: StoredConnection, by: readonly Worker[]): Promise<StoredConnection> {
    const deadline = performance.now() + roundMs;
    for (let looks = 1; ; looks += 1) {
      const row = await store.read(due.id);
      if (row && (row.generation !== due.generation || row.refused)) return row;
      if (performance.now() > deadline) throw new Error(`${plan.name}: a due connection was not refreshed`);
      await delay(5);
      if (looks % 60 === 0) await again(by, due);
    }
  }

  async function again(by: readonly Worker[], due: StoredConnection): Promise<void> {
    callLater(by, due.id);
    await called(by);
  }

  /** The result of a round: new tokens, or a required sign-in. */
  async function conclude(due: StoredConnection, lost: boolean): Promise<void> {
    const row = await ended(due, workers);
    if (row.generation !== due.generation) {
      figures.rotations += 1;
      figures.needless += row.generation - due.generation - 1;
      return;
    }
    worker(1).order({ now, kind: "look", id: due.id });
    const { standing, leftMs, status } = await worker(1).hear("looked");
    const asItShould = lost && standing === "expiring" && status === 200 && leftMs >= 6 * hour;
    if (asItShould) figures.toSignIn += 1;
    else figures.lockedOut += 1;
    figures.leastLeftHours = Math.min(figures.leastLeftHours, leftMs / hour);
    live.delete(due.id);
    await signIn();
  }

  /** Brings the first process to a step of the refresh of a connection that is due. */
  async function bringTo(step: Step): Promise<StoredConnection> {
    await settled();
    const due = await nextDue();
    const before = presentations();
    call([worker(0)], due.id, step);
    // On a busy machine, an attempt may end before the step: without a result, or with new tokens.
    const deadline = performance.now() + roundMs;
    while (!(await worker(0).hearWithin("halted", 1_500))) {
      if (performance.now() > deadline) throw new Error(`${plan.name}: no refresh reached ${step}`);
      const word = await worker(0).hearWithin("called", 0);
      if (!word) continue;
      count(word);
      const row = await store.read(due.id);
      if (row?.generation !== due.generation || row.refused) {
        await conclude(due, false);
        return bringTo(step);
      }
      callLater([worker(0)], due.id, step);
    }
    if (!losing.has(step)) return due;
    while (presentations() === before) await delay(2);
    const digest = (await store.read(due.id))?.refreshStarted?.digest ?? "";
    mayBeLost.add(Buffer.from(digest, "base64url").toString("hex"));
    return due;
  }
  /** Until no caller waits for another's work of the last round. */
  const settled = () => delay(500);
  const presentations = () => sandbox.tokens().presented.reduce((sum, { presented }) => sum + presented, 0);

  async function kill(step: Step): Promise<void> {
    const due = await bringTo(step);
    await worker(0).kill();
    figures.kills += 1;
    if (losing.has(step)) figures.lost += 1;
    const fresh = startWorker(setup);
    call(workers.slice(1), due.id);
    await called(workers.slice(1));
    workers.splice(0, 1);
    workers.push(await fresh);
    await conclude(due, losing.has(step));
  }

  async function stop(step: Step): Promise<void> {
    const due = await bringTo(step);
    const [stopped, ...others] = workers as [Worker, ...Worker[]];
    stopped.signal("SIGSTOP");
    figures.stops += 1;
    call(others, due.id);
    await called(others);
    await ended(due, others);
    stopped.signal("SIGCONT");
    stopped.order({ now, kind: "goOn" });
    await called([stopped]);
    // Its response was delivered after all: this repairs what the others made of the silence.
    const deadline = performance.now() + roundMs;
    while ((await store.read(due.id))?.refused && performance.now() < deadline) await delay(5);
    await conclude(due, false);
  }

  try {
    for (let each = 0; each < people; each += 1) await signIn();
    const special = [
      ...plan.kills.map((step) => () => kill(step)),
      ...plan.stops.map((step) => () => stop(step)),
    ];
    const every = Math.max(1, Math.floor(plan.rotations / (special.length + 1)));
    for (let round = 1; figures.rotations < plan.rotations || special.length > 0; round += 1) {
      const deed = round % every === 0 ? special.shift() : undefined;
      if (deed) {
        await deed();
        continue;
      }
      const due = await nextDue();
      call(workers, due.id);
      await called(workers);
      await conclude(due, false);
    }
  } finally {
    await Promise.all(workers.map((each) => each.kill()));
    await store.close();
    await sandbox.close();
  }
  for (const { sha256, presented } of sandbox.tokens().presented) {
    if (presented === 2) figures.presentedTwice += 1;
    if (presented > (mayBeLost.has(sha256) ? 2 : 1)) figures.presentedTooOften += 1;
  }
  return figures;
}

/** Enough people for a new sign-in for each required one. */
function crowd() {
  const seed = books();
  const [somebody] = seed.identities;
  if (!somebody) throw new Error("The books are empty");
  const names = Array.from({ length: 100 }, (_, at) => `p${at + 1}`);
  return {
    ...seed,
    identities: names.map((name, at) => ({ ...somebody, name, id: 14_500_000 + at })),
  };
}
