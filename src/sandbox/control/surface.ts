import type { Size } from "../books/example.ts";
import { type EventsDesk, eventsControl } from "../events/desk.ts";
import { summarizeUploads } from "../families/uploads/summary.ts";
import { addFaults, listFaults } from "../faults/desk.ts";
import type { Fault, Faults } from "../faults/faults.ts";
import type { TokenReport } from "../oauth/sessions.ts";
import type { State } from "../state/state.ts";
import type { Answer, Ask } from "../wire/exchange.ts";
import { isFields } from "../wire/json.ts";
import type { Journal } from "./journal.ts";
import type { Settings } from "./settings.ts";
import { settingsProblems } from "./settingsProblems.ts";

/** The parts open to control. */
export type Desk = EventsDesk & {
  readonly settings: Settings;
  readonly journal: Journal;
  readonly faults: Faults;
  state(): State;
  tokens(): TokenReport;
  reset(other: Size): Promise<void>;
  setClock(now: Date): void;
};

type Input = Record<string, unknown>;
type Deed = (input: Input, desk: Desk) => Answer | Promise<Answer>;

const deeds = new Map<string, Deed>([
  ["POST /_sandbox/reset", reset],
  ["POST /_sandbox/clock", setClock],
  [
    "GET /_sandbox/requests",
    (_, { journal }) => ok({ requests: journal.asked(), ignored: journal.ignored() }),
  ],
  ["DELETE /_sandbox/requests", forget],
  [
    "GET /_sandbox/attempts",
    (_, { journal }) => ok({ attempts: journal.attempts(), committed: journal.committed().length }),
  ],
  ["GET /_sandbox/settings", (_, { settings }) => ok(settings)],
  ["PATCH /_sandbox/settings", changeSettings],
  ["POST /_sandbox/answers", orderAnswer],
  ["GET /_sandbox/faults", (_, { faults }) => listFaults(faults)],
  ["POST /_sandbox/faults", (input, { faults }) => addFaults(input, faults)],
  ["DELETE /_sandbox/faults", clearFaults],
  ["GET /_sandbox/outbox", (_, { state }) => ok({ outbox: state().outbox })],
  ["DELETE /_sandbox/outbox", emptyOutbox],
  ["GET /_sandbox/tokens", (_, { tokens }) => ok(tokens())],
  ["GET /_sandbox/uploads", (_, { state }) => ok({ uploads: summarizeUploads(state()) })],
  ...eventsControl,
]);

/** `/_sandbox/…`: for this machine only. */
export function control(ask: Ask, desk: Desk): Answer | Promise<Answer> {
  if (!ask.fromLoopback) return problem(403, "The control surface is available from this machine only.");
  const deed = deeds.get(`${ask.method} ${ask.path}`);
  if (!deed) return unknownDeed(ask.path);
  const input = readInput(ask);
  return input ? deed(input, desk) : problem(400, "The body must be a JSON object.");
}

function unknownDeed(path: string): Answer {
  const known = [...deeds.keys()].map((name) => name.split(" "));
  const methods = known.filter(([, each]) => each === path).map(([method]) => method);
  if (methods.length === 0)
    return problem(404, `This path does not exist. The control surface has ${[...deeds.keys()].join(", ")}.`);
  const allow = methods.toSorted().join(", ");
  return { ...problem(405, `This path accepts ${allow}.`), headers: { allow } };
}

function readInput({ body }: Ask): Input | undefined {
  if (body.length === 0) return {};
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

async function reset(input: Input, desk: Desk): Promise<Answer> {
  const { seed, scale } = input;
  if (seed !== undefined && !Number.isInteger(seed)) return problem(400, "seed: a whole number");
  if (scale !== undefined && !(typeof scale === "number" && scale > 0 && scale <= 25)) {
    return problem(400, "scale: a number above 0 and up to 25 (1 is 400 invoices)");
  }
  await desk.reset({
    ...(seed !== undefined && { seed: Number(seed) }),
    ...(scale !== undefined && { scale }),
  });
  return ok({ reset: true });
}

function forget(_: Input, { journal }: Desk): Answer {
  journal.forget();
  return ok({ requests: [], ignored: [] });
}

function setClock({ now }: Input, desk: Desk): Answer {
  const at = new Date(typeof now === "string" ? now : Number.NaN);
  if (Number.isNaN(at.getTime())) return problem(400, "now: an instant such as 2026-06-29T16:48:49Z");
  desk.setClock(at);
  return ok({ now: at.toISOString() });
}

function changeSettings(input: Input, { settings }: Desk): Answer {
  const problems = settingsProblems(input);
  if (problems.length > 0) return problem(400, ...problems);
  return ok(Object.assign(settings, input));
}

function clearFaults(_: Input, { faults }: Desk): Answer {
  faults.clear();
  return listFaults(faults);
}

function emptyOutbox(_: Input, { state }: Desk): Answer {
  state().outbox.length = 0;
  return ok({ outbox: [] });
}

function orderAnswer({ match = {}, answer }: Input, { faults }: Desk): Answer {
  const fault = toFault(answer);
  if (!isFields(match) || !fault) {
    return problem(
      400,
      'A body such as {"match":{"method":"GET","path":"/auth","times":1},"answer":{"status":503}}; instead of a status "reset":true, and "after":"commit" to carry the request out first',
    );
  }
  const { method, path, times } = match;
  faults.answerNext(
    {
      ...(typeof method === "string" && { method }),
      ...(typeof path === "string" && { path }),
      ...(typeof times === "number" && { times }),
    },
    fault,
  );
  return ok({ ordered: true });
}

function toFault(answer: unknown): Fault | undefined {
  if (!isFields(answer)) return undefined;
  const { status, body, headers, reset: resets, after = "before" } = answer;
  if (after !== "before" && after !== "commit") return undefined;
  if (resets === true) return { reset: true, after };
  return typeof status === "number" ? { status, body, headers: toHeaders(headers), after } : undefined;
}

const toHeaders = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isFields(value) ? value : {}).map(([name, text]) => [name, String(text)]),
  );

const ok = (body: unknown): Answer => ({ status: 200, body });
const problem = (status: number, ...problems: string[]): Answer => ({ status, body: { problems } });
