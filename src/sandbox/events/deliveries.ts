import type { Clock } from "../control/clock.ts";
import type { Settings } from "../control/settings.ts";
import type { Callback } from "../state/callback.ts";
import { aboutAnother, type Disturbance, type Fate, type Forgery, fateOf, turnOf } from "./disturb.ts";
import { createLanes } from "./lanes.ts";
import { createPoster } from "./post.ts";
import { type Form, formText, sign } from "./signature.ts";

/** A message to a callback, and what became of it. */
type Delivery = {
  /** From 1, in the order in which they were made. */
  readonly number: number;
  readonly accountId: string;
  readonly callbackId: number;
  readonly uri: string;
  /** `invoice.create`, or that of verifications. */
  readonly name: string;
  readonly objectId: number;
  /** The form as sent. */
  readonly body: string;
  readonly signature: string | undefined;
  readonly forgery: Forgery | undefined;
  /** The number of the delivery that it repeats. */
  readonly repeats: number | undefined;
  /** How often it was sent; failures are tried again. */
  attempts: number;
  /** Status of the last answer; null for none. */
  status: number | null;
  outcome: "waiting" | "delivered" | "failed" | "dropped";
};

/** How many there were since the start, or since `forget`. */
type Tally = Record<"delivered" | "failed" | "dropped" | "forged" | "forgedAccepted" | "sent", number>;

/** What is sent to callbacks. */
export type Deliveries = {
  /** The latest, oldest first. */
  list(): Delivery[];
  tally(): Tally;
  forget(): void;
  /** Resolves when nothing is being sent, held back or delayed. Attempts that wait for the sandbox's clock do not count. */
  settled(): Promise<void>;
  /** Sends these deliveries once more, byte for byte; all genuine ones if none are named. */
  resend(numbers?: readonly number[]): void;
  /** What goes wrong from now on, in place of what did before; nothing, if it is empty. */
  disturb(disturbance: Disturbance): void;
  disturbance(): Disturbance;
};

/** A message before it is signed. */
type Message = { readonly name: string; readonly objectId: number; readonly form: Form };

export type Sender = Deliveries & {
  /** Adds a message; it leaves with `release`. */
  add(callback: Callback, message: Message, isSigned: boolean, forgery?: Forgery): void;
  /** Sends what was added, and what is due by the clock. */
  release(): void;
  reset(): void;
  close(): void;
};

const kept = 10_000;
/** Held messages leave after this time without another one. */
const holdMs = 200;
const blank = (): Tally => ({ delivered: 0, failed: 0, dropped: 0, forged: 0, forgedAccepted: 0, sent: 0 });

/** Nothing is sent before the first `release`. */
export function createSender(clock: Clock, settings: Settings): Sender {
  const poster = createPoster();
  const timers = new Set<NodeJS.Timeout>();
  let deliveries: Delivery[] = [];
  let added: { delivery: Delivery; fate: Fate }[] = [];
  let held: { delivery: Delivery; turn: number; delayMs: number }[] = [];
  let later: { delivery: Delivery; dueMs: number }[] = [];
  const waiters: (() => void)[] = [];
  let delayed = 0;
  let made = 0;
  let disturbance: Disturbance = {};
  let tally = blank();
  let holding: NodeJS.Timeout | undefined;

  const lanes = createLanes(
    () => settings.deliveriesAtOnce,
    () => rest(),
  );
  const isQuiet = () => lanes.isIdle() && delayed === 0 && held.length === 0 && added.length === 0;
  function rest(): void {
    if (!isQuiet()) return;
    for (const done of waiters.splice(0)) done();
  }
  function after(ms: number, run: () => void): NodeJS.Timeout {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, ms).unref();
    timers.add(timer);
    return timer;
  }
  function cancel(timer: NodeJS.Timeout | undefined): void {
    clearTimeout(timer);
    if (timer) timers.delete(timer);
  }

  function note(delivery: Omit<Delivery, "number" | "attempts" | "status" | "outcome">): Delivery {
    made += 1;
    const noted: Delivery = { ...delivery, number: made, attempts: 0, status: null, outcome: "waiting" };
    deliveries.push(noted);
    if (deliveries.length > 2 * kept) deliveries = deliveries.slice(-kept);
    if (delivery.forgery) tally.forged += 1;
    return noted;
  }

  async function attempt(delivery: Delivery): Promise<void> {
    const { uri, body, signature } = delivery;
    const headers: Record<string, string> = {
      "content-type": "application/x-www-form-urlencoded",
      "user-agent": "FreshBooks-Webhooks",
      ...(signature !== undefined && { "x-freshbooks-hmac-sha256": signature }),
    };
    delivery.attempts += 1;
    tally.sent += 1;
    delivery.status = await poster.post(uri, body, headers, settings.deliveryTimeoutSeconds * 1000);
    const { status, forgery, attempts } = delivery;
    const arrived = status !== null && status >= 200 && status < 300;
    if (forgery) {
      delivery.outcome = arrived ? "delivered" : "failed"; // a forger does not insist
      if (arrived) tally.forgedAccepted += 1;
      return;
    }
    if (arrived || attempts > settings.deliveryRetries) {
      delivery.outcome = arrived ? "delivered" : "failed";
      tally[delivery.outcome] += 1;
      return;
    }
    if (settings.deliveryRetrySeconds === 0) return attempt(delivery);
    const pauseMs = settings.deliveryRetrySeconds * 1000 * 2 ** (attempts - 1);
    later.push({ delivery, dueMs: clock.now() + pauseMs });
    after(pauseMs, release); // if the clock runs
  }

  const send = (delivery: Delivery) =>
    lanes.add(`${delivery.accountId} ${delivery.callbackId}`, () => attempt(delivery));

  function depart(delivery: Delivery, delayMs: number): void {
    if (delayMs === 0) {
      send(delivery);
      return;
    }
    delayed += 1;
    after(delayMs, () => {
      delayed -= 1;
      send(delivery);
    });
  }

  function leave(): void {
    cancel(holding);
    const going = held.sort((a, b) => a.turn - b.turn);
    held = [];
    for (const { delivery, delayMs } of going) depart(delivery, delayMs);
  }

  function enter(delivery: Delivery, delayMs: number): void {
    const { shuffled = 0 } = disturbance;
    if (shuffled < 2) {
      depart(delivery, delayMs);
      return;
    }
    held.push({ delivery, delayMs, turn: turnOf(disturbance, delivery.number) });
    cancel(holding);
    if (held.length >= shuffled) leave();
    else holding = after(holdMs, leave);
  }

  function release(): void {
    const due = later.filter(({ dueMs }) => dueMs <= clock.now());
    if (due.length > 0) later = later.filter(({ dueMs }) => dueMs > clock.now());
    for (const { delivery } of due) send(delivery);
    for (const { delivery, fate } of added.splice(0)) {
      if (fate.dropped) {
        delivery.outcome = "dropped";
        tally.dropped += 1;
      } else
        fate.delays.forEach((delayMs, copy) => {
          enter(copy === 0 ? delivery : note({ ...delivery, repeats: delivery.number }), delayMs);
        });
    }
  }

  function add(callback: Callback, message: Message, isSigned: boolean, forgery?: Forgery): void {
    const { accountId, id, uri, verifier } = callback;
    const { name, objectId, form } = message;
    const shown = forgery === "otherRecord" ? aboutAnother(form) : form;
    const signature = sign(form, forgery === "wrongSignature" ? `not ${verifier}` : verifier);
    const delivery = note({
      ...{ accountId, callbackId: id, uri, name, objectId, forgery, repeats: undefined },
      body: formText(shown),
      signature: isSigned && forgery !== "noSignature" ? signature : undefined,
    });
    const fate: Fate = forgery
      ? { dropped: false, delays: [0], forgery: undefined }
      : fateOf(disturbance, name, delivery.number);
    added.push({ delivery, fate });
    if (fate.forgery) add(callback, message, isSigned, fate.forgery);
  }

  function reset(): void {
    for (const timer of timers) cancel(timer);
    lanes.clear();
    [added, held, later, deliveries, delayed, disturbance, tally] = [[], [], [], [], 0, {}, blank()];
    rest();
  }

  return {
    ...{ add, release, reset },
    list: () => deliveries.map((delivery) => ({ ...delivery })),
    tally: () => ({ ...tally }),
    forget() {
      deliveries = [];
      tally = blank();
    },
    async settled() {
      release();
      leave();
      if (isQuiet()) return;
      await new Promise<void>((resolve) => waiters.push(resolve));
    },
    resend(numbers) {
      const chosen = deliveries.filter(({ number, forgery }) => numbers?.includes(number) ?? !forgery);
      for (const { number, ...delivery } of chosen) send(note({ ...delivery, repeats: number }));
    },
    disturb(next) {
      leave();
      disturbance = next;
    },
    disturbance: () => disturbance,
    close() {
      reset();
      poster.close();
    },
  };
}
