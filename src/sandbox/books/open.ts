import type { Clock } from "../control/clock.ts";
import type { Settings } from "../control/settings.ts";
import { addSeeds } from "../families/nouns.ts";
import { type Account, emptyAccount } from "../state/account.ts";
import { timezoneOf } from "../state/identity.ts";
import { momentOf } from "../state/moment.ts";
import type { Mail } from "../state/outbox.ts";
import type { State } from "../state/state.ts";
import { openWork, type Work } from "../state/work.ts";
import type { AccountSeed, Books } from "./books.ts";

/** Turns seeds into rows, by the rules that writes obey. */
export function openBooks(books: Books, settings: Settings, clock: Clock): State {
  const outbox: Mail[] = [];
  const open = (seed: AccountSeed) => openAccount(seed, outbox, settings, clock);
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

function openAccount(seed: AccountSeed, outbox: Mail[], settings: Settings, clock: Clock): Account {
  const { accountId, systemId, businessName, country, timezone, currency, owner } = seed;
  const profile = { accountId, systemId, businessName, country, timezone, currency, owner };
  const account = emptyAccount(profile, outbox);
  addSeeds(seed, momentOf(account, settings, clock));
  return account;
}
