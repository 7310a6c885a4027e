import {
  type LedgerAccountId,
  toExpenseCategoryId,
  toJournalEntryAccountId,
  toJournalEntrySubAccountId,
  toLedgerAccountId,
} from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { criteria } from "../lists/criteria.ts";
import { contains, locally } from "../lists/filters.ts";
import { type LedgerOwner, ledgerNoun } from "../nouns/ledger.ts";
import type { Field } from "../records/field.ts";
import { business, flag, instant, link, name, text, word } from "../records/kinds.ts";
import { needed, readOnly, shown } from "../records/modifiers.ts";
import { type Made, record, type Sent, type Shown, wireOfRecord } from "../records/record.ts";
import { orNull, toText } from "../records/wire.ts";
import { words } from "../records/words.ts";
import { single } from "../records/writing.ts";

/** Kinds of accounts, in both charts. */
export const accountKind = words("account kind", {
  ASSET: "asset",
  LIABILITY: "liability",
  EQUITY: "equity",
  INCOME: "income",
  EXPENSE: "expense",
});

const subKind = words("account sub kind", {
  CASH_AND_BANK: "Cash & Bank",
  CURRENT_ASSET: "Current Asset",
  LONG_TERM_ASSET: "Long-Term Asset",
  PROPERTY_PLANT_AND_EQUIPMENT: "Property, Plant, and Equipment",
  CURRENT_LIABILITY: "Current Liability",
  LONG_TERM_LIABILITY: "Long-Term Liability",
  EQUITY: "Equity",
  INCOME: "Income",
  COST_OF_GOODS_SOLD: "Cost of Goods Sold",
  OPERATING_EXPENSE: "Operating Expense",
});

const status = words("account state", { ACTIVE: "active", INACTIVE: "inactive" });

/** The parent account, or none; FreshBooks requires the key either way. */
const parentId: Field<LedgerAccountId | null> = {
  ...shown("parent_account", ({ parent_account }) => {
    const parent = orNull(parent_account);
    return parent === null ? null : toLedgerAccountId(parent);
  }),
  write: single<LedgerAccountId>("parent_account", (sent) => sent),
};

export const ledgerAccountRecord = record("ledger account", {
  businessId: business,
  id: needed(shown("uuid", ({ uuid }) => toLedgerAccountId(toText(uuid)))),
  name: name("name"),
  number: text("number", null),
  description: text("description"),
  kind: readOnly(word("type", accountKind)),
  subKind: word("sub_type", subKind),
  systemName: readOnly(text("system_account_name")),
  parentId,
  autoCreated: readOnly(flag("auto_created")),
  status: readOnly(word("state", status)),
  categoryId: readOnly(link("category_id", toExpenseCategoryId, null)),
  journalEntryAccountId: readOnly(link("jea_id", toJournalEntryAccountId, null)),
  journalEntrySubAccountId: readOnly(link("jesa_id", toJournalEntrySubAccountId, null)),
  updatedAt: instant("updated_at"),
});

export type LedgerAccount = Shown<typeof ledgerAccountRecord>;
type NewLedgerAccount = Made<typeof ledgerAccountRecord>;
type LedgerAccountChanges = Sent<typeof ledgerAccountRecord>;

const isOneOf =
  <Key extends "kind" | "subKind" | "status">(key: Key) =>
  (wanted: readonly NonNullable<LedgerAccount[Key]>[]) => ({
    ...locally<LedgerAccount>((account) => wanted.some((each) => each === account[key])),
    impossible: wanted.length === 0,
  });

const accounts = ledgerNoun({
  path: "ledger_accounts/accounts",
  many: "data",
  one: "data",
  record: ledgerAccountRecord,
  // FreshBooks has no filters here.
  filters: criteria<LedgerAccount>()({
    root: (wanted: boolean) => locally<LedgerAccount>(({ parentId }) => (parentId === null) === wanted),
    kinds: isOneOf("kind"),
    subKinds: isOneOf("subKind"),
    statuses: isOneOf("status"),
    number: (wanted: string) => locally<LedgerAccount>(({ number }) => number === wanted),
    nameContains: (part: string) => locally<LedgerAccount>((account) => contains(account.name, part)),
  }),
  orders: {},
});

/** The accounts of one business: some ninety, in a complete list. */
export function ledgerAccountsOf(session: Session, owner: LedgerOwner) {
  const noun = accounts(session, owner);
  return {
    ...noun,
    /** FreshBooks requires the parent, even if none. */
    create: (input: NewLedgerAccount) =>
      noun.create(input, [], { more: input.parentId ? {} : { parent_account: null } }),
    /** A PUT has the whole record: unchanged values are sent as they are. */
    update: (current: LedgerAccount, changes: LedgerAccountChanges) => {
      const { name, number, description, subKind, parentId, systemName, autoCreated } = current;
      const before = { name, number, description, parentId, ...(subKind && { subKind }) };
      const more = {
        ...{ system_account_name: systemName, auto_created: autoCreated },
        // A kind that this graph does not know stays as well.
        ...(!subKind && !changes.subKind && { sub_type: wireOfRecord(current).sub_type }),
      };
      return noun.update(current.id, { ...before, ...changes }, [], { more });
    },
  };
}
