import type { Account } from "../state/account.ts";
import { keep, newRow, type Row, seededRow } from "../state/row.ts";
import { type Fields, steadyUuid } from "../wire/json.ts";
import { isoMicros, type Micros } from "../wire/stamps.ts";
import { defaultLedger, subTypes } from "./defaultLedger.ts";
import type { Chart, LedgerAccountSeed, LedgerRow } from "./rows.ts";

const uuidOf = (account: Account, id: number): string => steadyUuid("ledger", account.seed.accountId, id);

/** Adds an account from seed data. */
export function addLedgerAccountSeed(
  seed: LedgerAccountSeed,
  { account }: { readonly account: Account },
): void {
  const {
    parentId,
    name,
    number,
    subType,
    system,
    auto = false,
    categoryId = null,
    classic = [null, null],
  } = seed;
  const fields = {
    ...{ name, number, description: "", sub_type: subType },
    parent_account: parentId === undefined ? null : uuidOf(account, parentId),
    state: "active",
    ...seed.fields,
  };
  const about = { uuid: uuidOf(account, seed.id), system, auto, categoryId, classic };
  const row: LedgerRow = { ...seededRow(seed, fields, {}), ...about };
  keep(row, account.ledgerAccounts, account.series, "ledgerAccount");
}

/** The default chart, and an account for each category of expenses. */
export function openLedger(account: Account, at: Micros): void {
  if (account.ledgerAccounts.size > 0) return;
  const createdAt = new Date(Math.floor(at / 1000)).toISOString();
  for (const seed of defaultLedger([...account.categories.values()]))
    addLedgerAccountSeed({ ...seed, createdAt }, { account });
}

/** A new account; `fields` are those of a body. */
export function addLedgerAccount(account: Account, fields: Fields, at: Micros): LedgerRow {
  const id = account.series.next("ledgerAccount");
  const about = { uuid: uuidOf(account, id), system: undefined, auto: false, categoryId: null };
  const row: LedgerRow = { ...newRow(id, at, fields, {}), ...about, classic: [null, null] };
  return keep(row, account.ledgerAccounts, account.series, "ledgerAccount");
}

/** A new category gets an account below its parent's. */
export function addCategoryAccount({ id, fields, createdAt }: Row, account: Account): void {
  const rows = [...account.ledgerAccounts.values()];
  const parent = rows.find(({ categoryId }) => categoryId === fields.parentid);
  if (!parent) return;
  const siblings = rows.filter((row) => row.fields.parent_account === parent.uuid).length;
  addLedgerAccountSeed(
    {
      ...{ id: account.series.next("ledgerAccount"), name: String(fields.category), categoryId: id },
      ...{ number: `${parent.fields.number}-${siblings + 1}`, subType: String(parent.fields.sub_type) },
      ...{ parentId: parent.id, createdAt: isoMicros(createdAt) },
    },
    { account },
  );
}

/** Ordered by number as text; each parent is followed by its accounts. */
export function sortedLedger({ ledgerAccounts }: Account): LedgerRow[] {
  const rows = [...ledgerAccounts.values()];
  const numbers = new Map(rows.map(({ uuid, fields }) => [uuid, fields.number]));
  const orderOf = ({ fields: { parent_account: parent, number } }: LedgerRow): string =>
    numbers.has(String(parent)) ? `${numbers.get(String(parent))} ${number}` : String(number);
  const orders = new Map(rows.map((row) => [row.id, orderOf(row)]));
  return rows.sort((a, b) => {
    const [left = "", right = ""] = [orders.get(a.id), orders.get(b.id)];
    return left < right ? -1 : left > right ? 1 : a.id - b.id;
  });
}

/** As it goes out: a name that FreshBooks does not post to is left out, and so is what does not exist in the other chart. */
export function showLedgerAccount(row: LedgerRow, account: Account, { accounts, subs }: Chart): Fields {
  const [number, sub] = row.classic;
  const subType = subTypes.find(({ name }) => name === row.fields.sub_type);
  return {
    ...{ uuid: row.uuid, name: row.fields.name ?? "", number: row.fields.number ?? null },
    ...{ description: row.fields.description ?? "", type: subType?.type ?? null },
    sub_type: row.fields.sub_type ?? null,
    ...(row.system !== undefined && { system_account_name: row.system }),
    parent_account: row.fields.parent_account ?? null,
    sub_accounts: [...account.ledgerAccounts.values()]
      .filter(({ fields }) => fields.parent_account === row.uuid)
      .map(({ uuid }) => uuid),
    ...{ auto_created: row.auto, state: row.fields.state ?? "active", updated_at: isoMicros(row.updatedAt) },
    ...{ category_id: row.categoryId, jea_id: (number && accounts.get(number)?.id) || null },
    jesa_id: (sub && subs.get(sub)?.id) || null,
    ...row.wire,
  };
}
