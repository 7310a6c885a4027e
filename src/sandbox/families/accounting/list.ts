import type { Journal } from "../../control/journal.ts";
import type { Settings } from "../../control/settings.ts";
import type { Moment } from "../../state/moment.ts";
import type { Row } from "../../state/row.ts";
import { problem, Refusal, refuse } from "../../wire/refusal.ts";
import { numberIs, type Test } from "./filters.ts";
import type { Noun, Order } from "./noun.ts";
import type { Given, Question } from "./query.ts";

/** One page, with its wire-named numbers. */
export type Page<R> = { rows: R[]; page: number; pages: number; per_page: number; total: number };

/** One page of the rows the caller may read. The total includes hidden rows. */
export function pageOf<R>(
  all: readonly R[],
  mayRead: (row: R) => boolean,
  question: Question,
  settings: Settings,
): Page<R> {
  const total = all.length;
  const perPage = Math.min(whole(question.perPage ?? "15", 1, 1013, "per_page"), settings.perPageCap);
  const page = whole(question.page ?? "1", 0, 1014, "page") || 1;
  const cut = (rows: readonly R[]) => rows.slice((page - 1) * perPage, page * perPage);
  const rows = settings.hiddenRowsLeaveGaps ? cut(all).filter(mayRead) : cut(all.filter(mayRead));
  return { rows, page, pages: Math.ceil(total / perPage), per_page: perPage, total };
}

/** Filters, sorts and pages. Ignores unknown filters and sorts, as FreshBooks does. */
export function list<R extends Row>(
  noun: Noun<R>,
  question: Question,
  moment: Moment,
  journal: Journal,
  mayRead: Test<R>,
): Page<R> {
  const { settings } = moment;
  const isHeard = (given: Given) => given.name !== "vis_state" || hearsVisState(question, settings);
  const tests = question.filters.flatMap((given) => {
    if (isHeard(given)) return toTest(noun, given, moment, journal) ?? [];
    journal.ignore(given.key);
    return [];
  });
  if (!asksVisState(question, settings)) {
    tests.push(({ visState }) => visState === 0 || (visState === 2 && settings.archivedInLists));
  }

  const matching: R[] = [];
  for (const row of noun.rows(moment.account).values()) {
    if (tests.every((test) => test(row))) matching.push(row);
  }
  matching.sort(toOrder(noun, question.sort, moment, journal));
  return pageOf(matching, mayRead, question, settings);
}

function toTest<R extends Row>(
  noun: Noun<R>,
  given: Given,
  moment: Moment,
  journal: Journal,
): Test<R> | undefined {
  const { ignoredFilters, badFilterValuesRefused } = moment.settings;
  const filter = given.name === "vis_state" ? byVisState : noun.filters.get(given.name);
  if (!filter || ignoredFilters.includes(given.name) || (given.form === "bare" && !filter.bare)) {
    journal.ignore(given.key);
    return undefined;
  }
  try {
    return filter.read(given, moment);
  } catch (problem) {
    if (!(problem instanceof Refusal) || badFilterValuesRefused) throw problem;
    journal.ignore(given.key);
    return undefined;
  }
}

const asksVisState = (question: Question, settings: Settings) =>
  !settings.ignoredFilters.includes("vis_state") &&
  hearsVisState(question, settings) &&
  question.filters.some(({ name, form }) => name === "vis_state" && form !== "bare");

/** Whether ids beside it are applied together with it is not known. */
const hearsVisState = ({ filters }: Question, { visStateBesideIds }: Settings) =>
  visStateBesideIds || !filters.some(({ form }) => form === "list");

const byVisState = numberIs<Row>(({ visState }) => visState);

/** Without a sort: the noun's order, or newest first. With an unknown sort: oldest first. */
function toOrder<R extends Row>(
  noun: Noun<R>,
  sort: string | undefined,
  moment: Moment,
  journal: Journal,
): (a: R, b: R) => number {
  const { order: usual } = noun;
  if (sort === undefined) return (a, b) => (usual ? usual(a, b, moment) || a.id - b.id : b.id - a.id);
  const [, key = "", direction] = /^(\w+)_(asc|desc)$/.exec(sort) ?? [];
  const order: Order<R> | undefined = noun.sorts.get(key);
  if (!order || moment.settings.ignoredSorts.includes(key)) {
    journal.ignore(`sort=${sort}`);
    return (a, b) => a.id - b.id;
  }
  const sign = direction === "desc" ? -1 : 1;
  return (a, b) => sign * (order(a, b, moment) || a.id - b.id);
}

function whole(text: string, least: number, errno: number, field: string): number {
  if (/^\d+$/.test(text) && Number(text) >= least) return Number(text);
  throw refuse(problem(errno, "", field, text, `Invalid value for '${field}'.`));
}
