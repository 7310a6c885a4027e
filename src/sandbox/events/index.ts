import { issueDue } from "../sales/invoiceProfile/issue.ts";
import type { Account } from "../state/account.ts";
import type { Callback } from "../state/callback.ts";
import { momentOf } from "../state/moment.ts";
import type { World } from "../state/world.ts";
import { type Answer, type Ask, bearer } from "../wire/exchange.ts";
import { callbacks } from "./callbacks.ts";
import { createSender, type Sender } from "./deliveries.ts";
import type { Forgery } from "./disturb.ts";
import { covers, nounOf, writtenNoun } from "./nouns.ts";
import type { Form } from "./signature.ts";
import { type Change, createWatch, type Watch } from "./watch.ts";

/** An event that is sent without a change in the books. */
export type Announcement = { readonly accountId: string; readonly name: string; readonly objectId: number };

/** Webhooks: their registration, and what is sent to them. */
export type Events = {
  serve(ask: Ask, world: World): Answer;
  /** Compares the books with the last time, after a request or without one, and adds what changed to the deliveries. */
  notice(ask?: Ask, sessions?: World["sessions"]): void;
  /** Sends an event that did not happen to its callbacks; forged, if a way is named. */
  announce(announcement: Announcement, forgery?: Forgery): void;
  readonly sender: Sender;
};

/** Nothing is registered at first. */
export function createEvents(world: World): Events {
  const { settings, clock } = world;
  const sender = createSender(clock, settings);
  const watches = new WeakMap<Account, Watch>();

  const workOf = (account: Account) =>
    [...world.state.work.values()].find((work) => work.account === account);
  function watchOf(account: Account): Watch {
    const watch = watches.get(account) ?? createWatch({ account, work: workOf(account) });
    watches.set(account, watch);
    return watch;
  }
  /** The one that a path names, or all of them. */
  function accountsOf(ask: Ask | undefined): Iterable<Account> {
    const { accounts, work } = world.state;
    const [, accountId, businessId] =
      /^\/\w+\/(?:account\/([^/]+)|business\/(\d+))\//.exec(ask?.path ?? "") ?? [];
    if (accountId === undefined && businessId === undefined) return accounts.values();
    const account = accounts.get(accountId ?? "") ?? work.get(Number(businessId))?.account;
    return account ? [account] : [];
  }
  const verifiedOf = ({ callbacks: all }: Account) => [...all.values()].filter(({ verified }) => verified);

  /** In the documented order. Who is meant by identity and user is not stated; here it is who wrote. */
  function formOf(name: string, objectId: number, { seed, businessId }: Account, identityId: number): Form {
    const { accountId } = seed;
    const identity = world.state.identities.find(({ id }) => id === identityId);
    const userId = identity?.roles.find((role) => role.accountId === accountId)?.userId ?? 1;
    const fields: [string, string | number | undefined][] = [
      ["name", name || undefined],
      ["object_id", objectId],
      ["account_id", accountId],
      ["business_id", settings.deliveredIds === "all" ? businessId : undefined],
      ["identity_id", settings.deliveredIds === "all" ? identityId : undefined],
      ["user_id", userId],
    ];
    return fields.flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)] as const]));
  }

  const verify = (callback: Callback, account: Account, identityId: number) => {
    const name = settings.verificationName;
    const form = [
      ...formOf(name, callback.id, account, identityId),
      ["verifier", callback.verifier] as const,
    ];
    sender.add(callback, { name, objectId: callback.id, form }, settings.verificationsSigned);
  };

  /** A verifier that is none, to every callback of an event, verified or not. */
  function deceive(account: Account, event: string, identityId: number) {
    for (const callback of account.callbacks.values()) {
      if (!covers(callback.event, event)) continue;
      const name = settings.verificationName;
      const form: Form = [
        ...formOf(name, callback.id, account, identityId),
        ["verifier", "x".repeat(callback.verifier.length)],
      ];
      sender.add(callback, { name, objectId: callback.id, form }, false, "falseVerifier");
    }
  }

  function tell(account: Account, name: string, objectId: number, identityId: number, forgery?: Forgery) {
    for (const callback of verifiedOf(account)) {
      if (!covers(callback.event, name)) continue;
      const plain = formOf(name, objectId, account, identityId);
      const form: Form = settings.verifierInDeliveries ? [...plain, ["verified", callback.verifier]] : plain;
      sender.add(callback, { name, objectId, form }, true, forgery);
    }
  }

  const ownerOf = ({ seed }: Account) =>
    world.state.identities.find(({ roles }) =>
      roles.some(({ role, accountId }) => role === "admin" && accountId === seed.accountId),
    );

  const tells = ({ noun, verb }: Change, written: string | undefined) =>
    (verb !== "update" || noun === written || settings.sideEffectEvents) &&
    nounOf(`${noun}.${verb}`, settings) !== undefined;

  return {
    sender,
    serve: (ask, here) => callbacks(ask, here, verify),
    notice(ask, sessions = world.sessions) {
      const written = ask && writtenNoun(ask.path);
      for (const account of accountsOf(ask)) {
        if (account.callbacks.size === 0) continue;
        if (!ask) issueDue(momentOf(account, settings, clock));
        const watch = watchOf(account);
        if (ask?.method === "GET" && !watch.hasMore()) continue;
        const nouns = verifiedOf(account).flatMap(({ event }) => nounOf(event, settings) ?? []);
        const changes = watch.look(new Set(nouns)).filter((change) => tells(change, written));
        if (changes.length === 0) continue;
        const identityId = (ask && sessions.identityOf(bearer(ask))?.id) ?? ownerOf(account)?.id ?? 0;
        for (const { noun, verb, id } of changes) tell(account, `${noun}.${verb}`, id, identityId);
      }
    },
    announce({ accountId, name, objectId }, forgery) {
      const account = world.state.accounts.get(accountId);
      const identityId = account && (ownerOf(account)?.id ?? 0);
      if (account && identityId !== undefined) {
        if (forgery === "falseVerifier") deceive(account, name, identityId);
        else tell(account, name, objectId, identityId, forgery);
      }
      sender.release();
    },
  };
}
