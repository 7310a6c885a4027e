import type { Settings } from "../control/settings.ts";
import { chartOf } from "../ledger/chart.ts";
import { subTypes } from "../ledger/defaultLedger.ts";
import { addLedgerAccount, showLedgerAccount, sortedLedger } from "../ledger/ledgerAccount.ts";
import type { LedgerRow } from "../ledger/rows.ts";
import { ledgerReport } from "../reports/ledger/index.ts";
import type { Account } from "../state/account.ts";
import type { IdentitySeed } from "../state/identity.ts";
import { momentOf } from "../state/moment.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { withoutDropped } from "../wire/droppedFields.ts";
import { type Answer, type Ask, bearer } from "../wire/exchange.ts";
import { type Fields, isFields, type Json, steadyUuid } from "../wire/json.ts";
import { Refusal } from "../wire/refusal.ts";
import { withRate } from "./rate.ts";

/** Thrown by a rule; one detail for each invalid field. */
class LedgerRefusal extends Error {
  readonly status: number;
  readonly details: readonly (readonly [field: string | null, message: string])[];

  constructor(status: number, ...details: readonly (readonly [field: string | null, message: string])[]) {
    super(`Request failed with status code ${status}`);
    this.status = status;
    this.details = details;
  }
}

const notFound = () => new LedgerRefusal(404, [null, "Not found."]);
const noMethod = (method: string) => new LedgerRefusal(405, [null, `Method "${method}" not allowed.`]);

/** 403, for a client of the account or a token without the scope; the real response was never captured. */
export const ledgerDenied = (): Answer =>
  toAnswer(new LedgerRefusal(403, [null, "You do not have permission to perform this action."]));

/** How a report of the ledger refuses a parameter was never captured. */
const ofReport = ({ problems }: Refusal) =>
  new LedgerRefusal(400, ...problems.map(({ field, message }) => [field, message] as const));

const headers = { "content-type": "application/json; charset=utf-8" };

const toAnswer = ({ status, message, details }: LedgerRefusal): Answer => ({
  ...{ status, headers },
  body: {
    errors: {
      ...{ message, status },
      details: details.map(([field, text]) => ({
        reason: field === null ? text : `${field}: ${text}`,
        metadata: { message: text, field },
      })),
    },
  },
});

const ok = (data: Json, status = 200): Answer => ({ status, headers, body: { data } });

/** Whether a path is under the UUID of a business, or under no tenant at all. */
export const isLedger = (path: string): boolean => /^\/accounting\/(businesses|ledger_accounts)\//.test(path);

/** `/accounting/businesses/{businessUuid}/ledger_accounts/accounts[/{uuid}]`, and the words that all businesses share. */
export function ledger(ask: Ask, world: World): Answer {
  const token = bearer(ask);
  const counted = ask.method === "POST" ? "accountingPosts" : "others";
  const refused = () => toAnswer(new LedgerRefusal(429, [null, "Rate limit exceeded."]));
  return withRate(world, token ?? "", counted, refused, () => {
    try {
      return serve(ask, world, token);
    } catch (refusal) {
      if (refusal instanceof LedgerRefusal) return toAnswer(refusal);
      if (refusal instanceof Refusal) return toAnswer(ofReport(refusal));
      throw refusal;
    }
  });
}

function serve(
  ask: Ask,
  { sessions, state, settings, clock, journal }: World,
  token: string | undefined,
): Answer {
  const identity = sessions.identityOf(token);
  if (!identity) throw new LedgerRefusal(401, [null, "Authentication credentials were not provided."]);
  if (!/\/reports\//.test(ask.path)) for (const { key } of ask.query) journal.ignore(key);
  const [, words, number] = /^\/accounting\/ledger_accounts\/(\w+)(?:\/(\d+))?$/.exec(ask.path) ?? [];
  if (words) return vocabulary(words, number);
  const [, business, report, uuid] =
    /^\/accounting\/businesses\/([\w-]+)\/(?:reports\/(\w+)|ledger_accounts\/accounts(?:\/([\w-]+))?)$/.exec(
      ask.path,
    ) ?? [];
  const id = business && businessIn(business, identity, state);
  if (!id) throw notFound();
  const account = accountOf(id, identity, state);
  // What a business without accounting is answered was never captured.
  if (!account && report === undefined && uuid === undefined && ask.method === "GET") return ok([]);
  if (!account) throw notFound();
  const isAdmin = identity.roles.some(
    ({ role, accountId }) => role === "admin" && accountId === account.seed.accountId,
  );
  if (!isAdmin) return ledgerDenied();
  if (report !== undefined) {
    if (ask.method !== "GET") throw noMethod(ask.method);
    const answer = ledgerReport(report, ask.query, momentOf(account, settings, clock), journal);
    if (!answer) throw notFound();
    return answer;
  }

  const showAll = (rows: readonly LedgerRow[]) => {
    const chart = chartOf(account);
    return rows.map((row) => showLedgerAccount(row, account, chart));
  };
  const show = (row: LedgerRow) => showAll([row])[0] ?? null;
  if (uuid === undefined) {
    if (ask.method === "GET") return ok(showAll(sortedLedger(account)));
    if (ask.method !== "POST") throw noMethod(ask.method);
    const body = bodyOf(ask, {}, account, settings);
    return ok(show(addLedgerAccount(account, withNumber(body, account), clock.micros())), 201);
  }
  const row = [...account.ledgerAccounts.values()].find((each) => each.uuid === uuid);
  if (!row) throw notFound();
  if (ask.method === "GET") return ok(show(row));
  if (ask.method !== "PUT") throw noMethod(ask.method);
  const before = JSON.stringify(row.fields);
  const {
    system_account_name: system,
    auto_created: auto,
    ...fields
  } = bodyOf(ask, row.fields, account, settings);
  if (settings.ledgerPuts === "whole") {
    row.fields = { state: "active" };
    row.system = typeof system === "string" ? system : undefined;
    row.auto = auto === true;
  }
  Object.assign(row.fields, fields);
  if (JSON.stringify(row.fields) !== before) row.updatedAt = clock.micros();
  return ok(show(row));
}

function vocabulary(words: string, number: string | undefined): Answer {
  const types = ["asset", "income", "liability", "equity", "expense"].map((name) => ({ name }));
  if (words === "types" && number === undefined) return ok(types);
  if (words !== "sub_types") throw notFound();
  if (number === undefined) return ok(subTypes);
  const found = subTypes.find(({ id }) => id === Number(number));
  if (!found) throw notFound();
  return ok(found);
}

/** The number of a business the caller belongs to. */
function businessIn(uuid: string, { memberships }: IdentitySeed, { businesses }: State): number | undefined {
  const id = [...businesses.keys()].find((each) => steadyUuid("business", each) === uuid);
  return memberships.some(({ businessId }) => businessId === id) ? id : undefined;
}

/** The account of a business; if the membership does not name it, it is found by the role there. */
function accountOf(
  id: number,
  { roles }: IdentitySeed,
  { businesses, accounts }: State,
): Account | undefined {
  const named = new Set([...businesses.values()].map(({ accountId }) => accountId));
  const accountId =
    businesses.get(id)?.accountId ??
    roles.find(({ role, accountId }) => role === "admin" && !named.has(accountId))?.accountId;
  return accounts.get(accountId ?? "");
}

const kinds = new Map(subTypes.map(({ name, type }) => [name as string, type]));
const written = ["name", "number", "description", "sub_type", "parent_account"];
/** What the whole record has beside these; a POST ignores it. */
const ofSystem = ["system_account_name", "auto_created"];

/** What a body sets. A PUT has the whole record: an omitted key is rejected as in a POST. */
function bodyOf(ask: Ask, stored: Fields, account: Account, settings: Settings): Fields {
  let body: unknown;
  try {
    body = JSON.parse(ask.body.toString("utf8"));
  } catch {
    throw new LedgerRefusal(400, [null, "JSON parse error"]);
  }
  const sent = isFields(body) ? body : {};
  const required = ["name", "sub_type", ...(settings.ledgerParentRequired ? ["parent_account"] : [])];
  const missing = required.filter((key) => sent[key] === undefined || sent[key] === "");
  if (missing.length > 0)
    throw new LedgerRefusal(400, ...missing.map((key) => [key, "This field is required."] as const));
  const { sub_type, parent_account } = sent;
  if (!kinds.has(String(sub_type)) && sub_type !== stored.sub_type)
    throw new LedgerRefusal(400, ["sub_type", `"${sub_type}" is not a valid choice.`]);
  const uuids = [...account.ledgerAccounts.values()].map(({ uuid }) => uuid);
  if (parent_account && !uuids.includes(String(parent_account)))
    throw new LedgerRefusal(400, ["parent_account", "Parent account not found."]);
  const kept = withoutDropped(sent, "ledger_account", stored, settings.droppedFields);
  return Object.fromEntries(
    [...written, ...(ask.method === "PUT" ? ofSystem : [])].flatMap((key): [string, Json][] => {
      const value = kept[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** The next number of its kind, or below its parent. */
function withNumber(fields: Fields, account: Account): Fields {
  if (fields.number) return fields;
  const rows = [...account.ledgerAccounts.values()];
  const taken = new Set(rows.map((row) => String(row.fields.number)));
  const parent = rows.find(({ uuid }) => uuid === fields.parent_account);
  const base = subTypes.find(({ name }) => name === fields.sub_type)?.base_number ?? "1000";
  const numbers = parent
    ? (at: number) => `${parent.fields.number}-${at + 1}`
    : (at: number) => String(Number(base) + at);
  let at = 0;
  while (taken.has(numbers(at))) at += 1;
  return { ...fields, number: numbers(at) };
}
