import type { Row, RowSeed } from "../state/row.ts";
import type { Micros } from "../wire/stamps.ts";

/** What an account of the books is: debits add to the first two, credits to the others. */
export type AccountType = "asset" | "expense" | "liability" | "equity" | "income";

/** An account of the classic chart. */
export type ChartAccount = {
  readonly id: number;
  readonly number: string;
  readonly name: string;
  readonly type: AccountType;
};

/** What is posted to; `custom` ones come into being with their first use. */
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

/** A row of the ledger. `fields` are as they are written; `parent_account` is a UUID. */
export type LedgerRow = Row & {
  readonly uuid: string;
  system: string | undefined;
  auto: boolean;
  readonly categoryId: number | null;
  /** The account of the classic chart, and its subaccount as `1000 Petty Cash`. */
  readonly classic: readonly [account: string | null, sub: string | null];
};

/** An account of the ledger as books give it; parents come first. Without any, an account has the default chart. */
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
