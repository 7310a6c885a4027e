import type { BooksSketch } from "../support/books.ts";

/** Whole numbers below a bound, the same for the same seed. */
function dice(seed: number) {
  let state = seed;
  const below = (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  return {
    below,
    of: <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value,
    chance: (percent: number): boolean => below(100) < percent,
  };
}

/** In whole cents and seconds, to calculate nothing as the server does. */
type Work = {
  seconds: number;
  projectId: number;
  serviceId: number;
  person: number;
  billable: boolean;
  billed: boolean;
  deleted: boolean;
};
type Spent = {
  cents: number;
  currency: string;
  clientId: number;
  projectId: number | null;
  billable: boolean;
  deleted: boolean;
};
export type WorkBooks = {
  sketch: BooksSketch;
  currencies: readonly string[];
  projects: { id: number; clientId: number; method: string; rate: number; fixed: boolean }[];
  serviceRates: readonly number[];
  own: Readonly<Record<string, number>>;
  personRates: Readonly<Record<number, number>>;
  time: Work[];
  spent: Spent[];
};

const methods = ["project_rate", "service_rate", "team_member_rate"];
const money = (cents: number) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;

/** Projects, time and expenses in three currencies, every rate known. */
export function randomWork(seed: number): WorkBooks {
  const { below, of, chance } = dice(seed);
  const currencies = ["USD", "EUR", "CAD"];
  const clients = Array.from({ length: 5 }, (_, at) => at);
  const serviceRates = [below(20_000) + 1, below(20_000) + 1, below(20_000) + 1];
  const people = [1001, 1002, 1003];
  const personRates = Object.fromEntries(people.map((person) => [person, below(15_000) + 1]));
  const own: Record<string, number> = {};
  const projects = Array.from({ length: 8 }, (_, at) => {
    const id = at + 1;
    const rates = Object.fromEntries(
      [1, 2, 3].filter(() => chance(40)).map((service) => [service, below(20_000) + 1]),
    );
    for (const [service, rate] of Object.entries(rates)) own[`${id} ${service}`] = rate;
    const kind = { method: methods[at] ?? of(methods), fixed: at > 2 && chance(20) };
    return { id, clientId: of(clients) + 1, ...kind, rate: below(20_000) + 1, rates };
  });
  const time = Array.from({ length: 60 }, (): Work => {
    const project = of(projects);
    return {
      ...{ seconds: below(30_000) + 1, projectId: project.id, serviceId: below(3) + 1, person: of(people) },
      ...{ billable: chance(85), billed: chance(20), deleted: chance(10) },
    };
  });
  const spent = Array.from({ length: 40 }, (): Spent => {
    const project = chance(60) ? of(projects) : null;
    return {
      ...{
        cents: below(90_000) + 1,
        currency: of(currencies),
        clientId: project?.clientId ?? of(clients) + 1,
      },
      ...{ projectId: project?.id ?? null, billable: chance(60), deleted: chance(10) },
    };
  });
  const sketch: BooksSketch = {
    clients: clients.map((at) => ({ fields: { currency_code: currencies[at % 3] ?? "USD" } })),
    services: serviceRates.map((rate) => ({ rate: money(rate) })),
    projects: projects.map(({ id, clientId, method, fixed, rate, rates }) => ({
      ...{ id, clientId, services: [1, 2, 3] },
      rates: Object.fromEntries(Object.entries(rates).map(([service, cents]) => [service, money(cents)])),
      fields: {
        billing_method: method,
        rate: money(rate),
        ...(fixed && { project_type: "fixed_price", fixed_price: "1000.00" }),
      },
    })),
    team: people.map((identityId) => ({ identityId, rate: money(personRates[identityId] ?? 0) })),
    timeEntries: time.map(({ person, ...entry }) => ({ ...entry, identityId: person })),
    expenses: spent.map(({ cents, projectId, ...expense }) => ({
      ...{ ...expense, amount: money(cents) },
      ...(projectId && { fields: { modern_projectid: projectId } }),
    })),
  };
  return {
    ...{ sketch, projects, serviceRates, own, personRates, time, spent },
    currencies: clients.map((at) => currencies[at % 3] ?? "USD"),
  };
}

export const asMoney = (cents: number | bigint, currency: string) => ({
  amount: money(Number(cents)),
  currency,
});

type Filter = { readonly time: (work: Work) => boolean; readonly spent: (spent: Spent) => boolean };

/** What is not billed, from the numbers alone. */
export function reckonUnbilled(books: WorkBooks, { time: isOurs, spent: isSpent }: Filter) {
  const { projects, serviceRates, own, personRates } = books;
  const projectOf = (id: number) => projects.find((project) => project.id === id);
  const open = books.time.filter(
    (work) =>
      isOurs(work) &&
      work.billable &&
      !work.billed &&
      !work.deleted &&
      projectOf(work.projectId)?.fixed === false,
  );
  const expenses = books.spent.filter((spent) => isSpent(spent) && spent.billable && !spent.deleted);
  const rateOf = ({ projectId, serviceId, person }: Work): number => {
    const project = projectOf(projectId);
    if (project?.method === "project_rate") return project.rate;
    if (project?.method === "team_member_rate") return personRates[person] ?? 0;
    return own[`${projectId} ${serviceId}`] ?? serviceRates[serviceId - 1] ?? 0;
  };
  const currencyOf = ({ projectId }: Work) =>
    books.currencies[(projectOf(projectId)?.clientId ?? 1) - 1] ?? "";
  const currencies = [...new Set([...open.map(currencyOf), ...expenses.map(({ currency }) => currency)])];
  return {
    time: { seconds: open.reduce((sum, { seconds }) => sum + seconds, 0) },
    amounts: currencies.toSorted().map((currency) => {
      const products = open
        .filter((work) => currencyOf(work) === currency)
        .reduce((sum, work) => sum + BigInt(work.seconds) * BigInt(rateOf(work)), 0n);
      const cents = (products + 1_800n) / 3_600n;
      const spent = expenses
        .filter((each) => each.currency === currency)
        .reduce((sum, each) => sum + each.cents, 0);
      return {
        currency,
        time: asMoney(cents, currency),
        expenses: asMoney(spent, currency),
        total: asMoney(cents + BigInt(spent), currency),
      };
    }),
    unpriced: [],
  };
}
