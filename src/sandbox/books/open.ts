import type { Clock } from "../control/clock.ts";
import type { Settings } from "../control/settings.ts";
import { addToAccount, addToBusiness } from "../families/nouns.ts";
import { openLedger } from "../ledger/ledgerAccount.ts";
import { type Account, emptyAccount } from "../state/account.ts";
import type { BusinessSeed } from "../state/business.ts";
import { copyOf } from "../state/copy.ts";
import { timezoneOf } from "../state/identity.ts";
import { momentOf } from "../state/moment.ts";
import type { Mail } from "../state/outbox.ts";
import { createSeries } from "../state/series.ts";
import type { State } from "../state/state.ts";
import { emptyBusinessTables } from "../state/tables.ts";
import type { SignedIn, Work } from "../state/work.ts";
import { addServiceOf } from "../work/service/write.ts";
import type { AccountSeed, Books, WorkSeed } from "./books.ts";

/** What books became: when, under which settings, and in how many ticks of the clock; the state from the second time on. */
type Opened = {
  readonly at: string;
  readonly under: ReadonlyMap<keyof Settings, string>;
  readonly ticks: number;
  readonly state: State | undefined;
};

const opened = new WeakMap<Books, readonly Opened[]>();
const mostOpened = 4;

/** While the clock runs, books opened in the same quarter of an hour are the same: only their timers run a little longer. */
const quarterMs = 15 * 60_000;
const instantOf = (clock: Clock): string =>
  clock.isFrozen() ? String(clock.now()) : `running ${Math.floor(clock.now() / quarterMs)}`;

/** Turns seeds into rows, by the same rules as writes. Books that are opened again and again are copied, in a third of the time. */
export function openBooks(books: Books, settings: Settings, clock: Clock): State {
  const at = instantOf(clock);
  const all = opened.get(books) ?? [];
  const known = all.find(
    (each) => each.at === at && [...each.under].every(([name, text]) => textOf(settings[name]) === text),
  );
  const copy = (state: State) => joined(copyOf(state, [...books.identities, ...books.businesses]));
  if (known?.state) {
    for (let ticks = 0; ticks < known.ticks; ticks++) clock.micros();
    return copy(known.state);
  }
  let ticks = 0;
  const counted: Clock = {
    ...clock,
    micros() {
      ticks++;
      return clock.micros();
    },
  };
  const under = new Map<keyof Settings, string>();
  const state = fill(books, noting(settings, under), counted);
  const others = all.filter((each) => each !== known).slice(1 - mostOpened);
  opened.set(books, [...others, { at, under, ticks, state: known && state }]);
  return known ? copy(state) : joined(state);
}

/** Notes the settings that are read. */
const noting = (settings: Settings, read: Map<keyof Settings, string>): Settings =>
  new Proxy(settings, {
    get(target, name: keyof Settings) {
      read.set(name, textOf(target[name]));
      return target[name];
    },
  });

const textOf = (value: unknown): string => JSON.stringify(value) ?? "";

function fill(books: Books, settings: Settings, clock: Clock): State {
  const outbox: Mail[] = [];
  const open = (seed: AccountSeed) => openAccount(seed, books, outbox, settings, clock);
  const businesses = new Map(books.businesses.map((business) => [business.businessId, business]));
  const accounts = new Map(books.accounts.map((seed) => [seed.accountId, open(seed)]));
  const signedIn = books.identities.map((identity) => ({ identity, zone: timezoneOf(identity, businesses) }));
  const seeds = new Map(books.work.map((seed) => [seed.businessId, seed]));
  const work = [...businesses].map(([id, business]): [number, Work] => {
    const account = accounts.get(business.accountId ?? "");
    return [id, openWork(seeds.get(id), business, account, signedIn, clock)];
  });
  return { identities: books.identities, businesses, accounts, work: new Map(work), outbox };
}

function openAccount(
  seed: AccountSeed,
  { businesses }: Books,
  outbox: Mail[],
  settings: Settings,
  clock: Clock,
): Account {
  const { accountId, systemId, businessName, country, timezone, currency, owner } = seed;
  const profile = { accountId, systemId, businessName, country, timezone, currency, owner };
  const business = businesses.find((each) => each.accountId === accountId);
  const account = emptyAccount(profile, outbox, business?.businessId);
  addToAccount(seed, momentOf(account, settings, clock));
  openLedger(
    account,
    Math.min(clock.micros(), ...[...account.categories.values()].map((row) => row.createdAt)),
  );
  return account;
}

function openWork(
  seed: WorkSeed | undefined,
  business: BusinessSeed,
  account: Account | undefined,
  signedIn: readonly SignedIn[],
  clock: Clock,
): Work {
  const zones = new Map(seed?.team.map(({ identityId, timezone }) => [identityId, timezone]));
  const profileZones = new Map(signedIn.map(({ identity, zone }) => [identity.id, zone]));
  const work: Work = {
    ...emptyBusinessTables(),
    ...{
      business,
      account,
      signedIn,
      team: [],
      teamRates: new Map(),
      projectRates: new Map(),
      threads: new Map(),
    },
    zoneOf: (identity) => profileZones.get(identity) ?? zones.get(identity) ?? business.timezone,
    series: createSeries(),
  };
  work.series.reach("group", business.businessId + 13_600_000);
  work.series.reach("groupMember", business.businessId + 25_800_000);
  if (seed) addToBusiness(seed, work, clock.now());
  return work;
}

/** Connects accounts with the work of their businesses. */
function joined(state: State): State {
  for (const work of state.work.values()) {
    work.account?.newTasks.push((task) => addServiceOf(task, work));
    work.account?.retainers.push(work.retainers);
  }
  return state;
}
