import { createRandom } from "../../books/random.ts";
import type { World } from "../../state/world.ts";
import { isFields } from "../../wire/json.ts";
import { dayIn } from "../../wire/stamps.ts";
import type { Edit } from "../edit.ts";
import { otherDeeds } from "./costsAndWork.ts";
import type { Deed, Desk } from "./desk.ts";
import { salesDeeds } from "./sales.ts";

/** Something that the firm did. */
type Done = {
  /** An instant, by the sandbox's clock. */
  readonly at: string;
  /** In words. */
  readonly what: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
};

/** A firm at work in the first account: the seed decides what it does. */
export type Firm = {
  /** Does the next thing now; undefined if the books have nothing to do. */
  step(): Done | undefined;
  /** Does something every so many seconds of real time. */
  start(everySeconds?: number): void;
  stop(): void;
  /** Undefined while it is not at work. */
  everySeconds(): number | undefined;
  /** The latest, oldest first. */
  done(): Done[];
  /** Starts again with its seed. */
  reset(): void;
};

const deeds = [...salesDeeds, ...otherDeeds];
const weights = deeds.reduce((sum, [weight]) => sum + weight, 0);
const kept = 100;

/** Not at work yet. */
export function createFirm(
  world: World,
  edit: (edit: Edit) => { status: number; body: unknown },
  seed: number,
): Firm {
  let random = createRandom(seed);
  let made = new Map<string, number[]>();
  let done: Done[] = [];
  let timer: NodeJS.Timeout | undefined;
  let seconds: number | undefined;
  let steps = 0;

  /** Each of them once, so that a viewer soon sees them all, and then one by its weight; the others stand in for it. */
  function inTurn(): Deed[] {
    let left = random.next() * weights;
    const byWeight = deeds.findIndex(([weight]) => {
      left -= weight;
      return left < 0;
    });
    const first = steps < deeds.length ? steps : byWeight;
    steps += 1;
    return [...deeds.slice(first), ...deeds.slice(0, first)].map(([, deed]) => deed);
  }

  function step(): Done | undefined {
    const { state, clock } = world;
    const [account] = state.accounts.values();
    if (!account) return undefined;
    const work = [...state.work.values()].find((each) => each.account === account);
    const nowMs = clock.now();
    const desk: Desk = { account, work, random, nowMs, made, today: dayIn(account.seed.timezone, nowMs) };
    for (const deed of inTurn()) {
      const plan = deed(desk);
      if (!plan) continue;
      const { what, makes, ...change } = plan;
      const { status, body } = edit(change);
      const id = makes === undefined ? undefined : idIn(body);
      if (makes !== undefined && id !== undefined) made.set(makes, [...(made.get(makes) ?? []), id]);
      const { method, path } = change;
      const did: Done = { at: new Date(nowMs).toISOString(), what, method, path, status };
      done = [...done, did].slice(-kept);
      return did;
    }
    return undefined;
  }

  function stop(): void {
    clearInterval(timer);
    seconds = undefined;
  }

  return {
    step,
    start(everySeconds = 5) {
      stop();
      seconds = everySeconds;
      timer = setInterval(step, everySeconds * 1000).unref();
    },
    stop,
    everySeconds: () => seconds,
    done: () => [...done],
    reset() {
      random = createRandom(seed);
      made = new Map();
      done = [];
      steps = 0;
    },
  };
}

/** The id of the one record in a response. */
function idIn(body: unknown): number | undefined {
  if (!isFields(body)) return undefined;
  if (typeof body.id === "number") return body.id;
  return Object.values(body)
    .map(idIn)
    .find((id) => id !== undefined);
}
