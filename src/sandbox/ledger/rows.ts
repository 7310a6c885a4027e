import type { Row, RowSeed } from "../state/row.ts";
import type { Micros } from "../wire/stamps.ts";

/** Account types: debits increase the first two, credits the others. */
export type AccountType = "asset" | "expense" | "liability" | "equity" | "income";

/** An account of the classic chart. */
export type ChartAccount = {
  readonly id: number;
  readonly number: string;
  readonly name: string;
  readonly type: AccountType;
};

/** An account that receives postings; `custom` ones are created on first use. */
export type SubAccount = {
  readonly id: number;
  readonly parent: ChartAccount;
  readonly number: string;
  readonly name: string;
  readonly custom: boolean;
  readonly createdAt: Micros;
};

/** The chart of one account: its accounts by number, and their subaccounts by number and name. */
export type Chart = { readonly accounts: Map<string, ChartAccount>; readonly subs: Map<string, SubAccount> };

export const emptyChart = (): Chart => ({ accounts: new Map(), subs: new Map() });

/** A ledger account. `fields` are as written; `parent_account` is a UUID. */
export type LedgerRow = Row & {
  readonly uuid: string;
  system: string | undefined;
  auto: boolean;
  readonly categoryId: number | null;
  /** The account of the classic chart, and its subaccount as `1000 Petty Cash`. */
  readonly classic: readonly [account: string | null, sub: string | null];
};

/** Seed data of a ledger account; parents come first. Without seeds, an account has the default chart. */
export type LedgerAccountSeed = RowSeed & {
  name: string;
  number: string;
  subType: string;
  parentId?: number;
  system?: string;
  auto?: boolean;
  categoryId?: number;
  classic?: readonly [account: string | null, sub: string | null];
};
