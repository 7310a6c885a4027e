import type { Answer } from "../wire/exchange.ts";
import { isFields } from "../wire/json.ts";
import { disturbanceProblems, forgeries } from "./disturb.ts";
import type { Edit } from "./edit.ts";
import type { Firm } from "./firm/index.ts";
import type { Events } from "./index.ts";

/** The parts that control deliveries, edits and the firm. */
export type EventsDesk = {
  readonly events: Events;
  readonly firm: Firm;
  edit(edit: Edit): { status: number; body: unknown };
};

type Input = Record<string, unknown>;

/** `/_sandbox/deliveries`, `/_sandbox/edits` and `/_sandbox/live`. */
export const eventsControl: readonly (readonly [
  string,
  (input: Input, desk: EventsDesk) => Answer | Promise<Answer>,
])[] = [
  ["GET /_sandbox/deliveries", (_, desk) => deliveriesOf(desk)],
  [
    "DELETE /_sandbox/deliveries",
    (_, desk) => {
      desk.events.sender.forget();
      return deliveriesOf(desk);
    },
  ],
  [
    "POST /_sandbox/deliveries/settle",
    async (_, desk) => {
      await desk.events.sender.settled();
      return deliveriesOf(desk);
    },
  ],
  ["POST /_sandbox/deliveries/resend", resend],
  ["POST /_sandbox/deliveries/announce", announce],
  ["POST /_sandbox/deliveries/faults", disturb],
  ["DELETE /_sandbox/deliveries/faults", (_, desk) => disturb({}, desk)],
  ["POST /_sandbox/edits", editAll],
  ["GET /_sandbox/live", (_, desk) => liveOf(desk)],
  ["POST /_sandbox/live", startLive],
  [
    "DELETE /_sandbox/live",
    (_, desk) => {
      desk.firm.stop();
      return liveOf(desk);
    },
  ],
  ["POST /_sandbox/live/step", stepLive],
];

const deliveriesOf = ({ events: { sender } }: EventsDesk): Answer =>
  ok({ tally: sender.tally(), faults: sender.disturbance(), deliveries: sender.list() });

function resend({ numbers }: Input, desk: EventsDesk): Answer {
  if (numbers !== undefined && !isNumbers(numbers))
    return problem("numbers: a list of numbers of deliveries");
  desk.events.sender.resend(numbers);
  return deliveriesOf(desk);
}

function announce({ accountId, name, objectId, forgery }: Input, desk: EventsDesk): Answer {
  if (typeof accountId !== "string" || typeof name !== "string" || typeof objectId !== "number")
    return problem('A body such as {"accountId":"ACM123","name":"invoice.update","objectId":1}');
  const way = forgeries.find((each) => each === forgery);
  if (forgery !== undefined && !way) return problem(`forgery: one of ${forgeries.join(", ")}`);
  desk.events.announce({ accountId, name, objectId }, way);
  return deliveriesOf(desk);
}

function disturb(input: Input, desk: EventsDesk): Answer {
  const problems = disturbanceProblems(input);
  if (problems.length > 0) return problem(...problems);
  desk.events.sender.disturb(input);
  return deliveriesOf(desk);
}

function editAll({ edits }: Input, desk: EventsDesk): Answer {
  if (!Array.isArray(edits) || !edits.every(isEdit))
    return problem('edits: a list such as [{"method":"PUT","path":"/accounting/…","body":{}}]');
  return ok({ edits: edits.map(desk.edit) });
}

function isEdit(value: unknown): value is Edit {
  if (!isFields(value)) return false;
  const { method, path, body, person } = value;
  const fits = method === "POST" || method === "PUT" || method === "DELETE";
  const personFits = person === undefined || typeof person === "string";
  return fits && typeof path === "string" && (body === undefined || isFields(body)) && personFits;
}

const liveOf = ({ firm }: EventsDesk): Answer =>
  ok({ everySeconds: firm.everySeconds() ?? null, done: firm.done() });

function startLive({ everySeconds }: Input, desk: EventsDesk): Answer {
  if (everySeconds !== undefined && !(typeof everySeconds === "number" && everySeconds >= 0.01))
    return problem("everySeconds: a number from 0.01");
  desk.firm.start(everySeconds);
  return liveOf(desk);
}

function stepLive({ steps = 1 }: Input, desk: EventsDesk): Answer {
  if (typeof steps !== "number" || !(steps >= 1 && steps <= 1000)) return problem("steps: from 1 to 1000");
  for (let step = 0; step < steps; step += 1) desk.firm.step();
  return liveOf(desk);
}

const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((each) => typeof each === "number");

const ok = (body: unknown): Answer => ({ status: 200, body });
const problem = (...problems: string[]): Answer => ({ status: 400, body: { problems } });
