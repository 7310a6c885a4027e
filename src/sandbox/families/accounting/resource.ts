import type { Journal } from "../../control/journal.ts";
import type { Moment } from "../../state/moment.ts";
import type { Row, VisState } from "../../state/row.ts";
import { withoutDropped } from "../../wire/droppedFields.ts";
import type { Answer, Ask } from "../../wire/exchange.ts";
import { type Fields, isFields, type Json, sorted } from "../../wire/json.ts";
import { notFound, problem, problemOfAll, refuse } from "../../wire/refusal.ts";
import { withRoundedPrices } from "../../wire/roundedPrices.ts";
import { denied, noMethod } from "./errors.ts";
import { list } from "./list.ts";
import type { Noun } from "./noun.ts";
import { type Question, readQuestion } from "./query.ts";

/** The caller: an admin can do everything, a client can read their records. */
export type Reader = { role: "admin" } | { role: "client"; userId: number };

/** Serves one collection; throws a Refusal. */
export type Resource = (
  ask: Ask,
  id: string | undefined,
  reader: Reader,
  moment: Moment,
  journal: Journal,
) => Answer;

/** A noun in the list of its area: its path, and how books add records. */
export type Collection = {
  readonly path: string;
  readonly serve: Resource;
  addSeed(seed: never, moment: Moment): void;
};

/** Lists, reads, creates, updates and deletes as the accounting family does. */
export function resource<R extends Row>(noun: Noun<R>): Resource {
  return (ask, id, reader, moment, journal) => {
    const question = readQuestion(ask.query);
    const mayRead = (row: R) => reader.role === "admin" || noun.isOf(row, reader.userId);
    const show = (row: R) => display(noun, row, question, moment, journal);
    const one = (row: R) => result({ [noun.singular]: show(row) });

    if (id === undefined && ask.method === "GET") {
      const { rows, ...paging } = list(noun, question, moment, journal, mayRead);
      return result({ ...paging, [noun.plural]: rows.map(show) });
    }
    if (ask.method !== "GET" && reader.role !== "admin") throw denied();
    if (id === undefined) {
      if (ask.method !== "POST" || !noun.create) throw noMethod(ask.method);
      return one(noun.create(readBody(noun, ask, {}, moment), moment));
    }

    const row = noun.rows(moment.account).get(Number(id));
    if (!row || !mayRead(row)) throw notFound(noun.singular, noun.idField, id);
    if (ask.method === "GET") return one(row);
    if (ask.method === "PUT" && noun.change) {
      update(noun, row, readBody(noun, ask, { ...row.fields, ...row.extras }, moment), moment);
      return one(row);
    }
    if (ask.method !== "DELETE" || !noun.deletable) throw noMethod(ask.method);
    if (noun.deletable === "for good" || noun.deletesForGood?.(moment.settings))
      noun.rows(moment.account).delete(row.id);
    else update(noun, row, { vis_state: 1 }, moment);
    return { status: 200, body: { response: {} } };
  };
}

/** Carries out only the first phase with keys in the body; ignores the rest. */
function update<R extends Row>(noun: Noun<R>, row: R, body: Fields, moment: Moment): void {
  const before = snapshot(row);
  if (body.ext_vis_state !== undefined) return;
  if (body.vis_state !== undefined && noun.deletable !== "for good") {
    row.visState = toVisState(body.vis_state, noun.singular);
    noun.settle?.(row, moment);
  } else if (row.visState === 1) {
    throw refuse(problem(1011, noun.singular, noun.idField, row.id, "This resource has been deleted."));
  } else if (noun.actions?.keys.some((action) => body[action] === true)) {
    noun.actions.act(row, body, moment);
  } else {
    noun.change?.(row, body, moment);
  }
  if (snapshot(row) !== before) row.updatedAt = moment.clock.micros(); // a PUT without changes keeps the stamp
}

const snapshot = ({ visState, fields, extras }: Row) => JSON.stringify([visState, fields, extras]);

function toVisState(value: Json, object: string): VisState {
  if (value === 0 || value === 1 || value === 2) return value;
  const errno = typeof value === "number" ? 1004 : 1015;
  throw refuse(problem(errno, object, "vis_state", value, "The field 'vis_state' must be 0, 1 or 2."));
}

function display<R extends Row>(
  noun: Noun<R>,
  row: R,
  question: Question,
  moment: Moment,
  journal: Journal,
): Fields {
  const shown = noun.show(row, moment);
  for (const name of question.includes) {
    const include = noun.includes.get(name);
    const value = include?.(row, moment);
    if (value !== undefined) shown[name] = value;
    else if (!include) journal.ignore(`include[]=${name}`);
  }
  return Object.assign(shown, row.wire);
}

function readBody<R extends Row>(noun: Noun<R>, ask: Ask, stored: Fields, { settings }: Moment): Fields {
  let body: unknown;
  try {
    body = JSON.parse(ask.body.toString("utf8"));
  } catch (error) {
    throw refuse(problemOfAll(1005, String(error))); // a parser's wording
  }
  const fields = isFields(body) ? body[noun.singular] : undefined;
  const sent = isFields(fields) && settings.pricesRounded ? withRoundedPrices(fields) : fields;
  if (isFields(sent)) return withoutDropped(sent, noun.singular, stored, settings.droppedFields);
  throw refuse(problem(1001, noun.singular, noun.singular, "", `'${noun.singular}' is a required field.`));
}

const result = (fields: Fields): Answer => ({ status: 200, body: { response: { result: sorted(fields) } } });
