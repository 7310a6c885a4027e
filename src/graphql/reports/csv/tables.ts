/**
 * A report as a table: a line for each of its rows, a column for each path from the report. A number in a path selects
 * from a list.
 */
export type ReportTable = {
  /** Path of the rows; lists within lists give a line for each innermost one. */
  readonly rows: string;
  readonly columns: Readonly<Record<string, string>>;
  /** Columns of which the report says how many there are: one for each value of a list. */
  readonly repeated?: {
    readonly heads: readonly string[];
    readonly head: (value: never) => string;
    readonly of: string;
    readonly list: string;
    readonly cell: string;
  };
};

/** Columns of the same name. */
const plain = (below: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, `${below}.${name}`]));
/** Amounts, whose currency has a column of its own. */
const amounts = (below: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, `${below}.${name}.amount`]));

const currency = { currency: "currency" };

/** The reports that can be read as a file, by the names of their fields. */
export const reportTables: Readonly<Record<string, ReportTable>> = {
  profitAndLoss: {
    rows: "rows",
    columns: {
      ...plain("rows", ["kind", "depth", "name", "side"]),
      ...amounts("rows", ["total"]),
      ...currency,
    },
    repeated: {
      heads: ["columns.from", "columns.to"],
      head: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
      ...{ of: "columns", list: "rows.amounts", cell: "amount" },
    },
  },
  balanceSheet: {
    rows: "rows",
    columns: { ...plain("rows", ["kind", "depth", "accountKind", "name", "number"]), ...currency },
    repeated: {
      heads: ["dates"],
      head: (date: string) => date,
      ...{ of: "dates", list: "rows.balances", cell: "amount.amount" },
    },
  },
  taxSummary: {
    rows: "taxes",
    columns: {
      ...plain("taxes", ["name"]),
      ...amounts("taxes", ["collected", "paid", "net", "taxableCollected", "taxablePaid", "netTaxable"]),
      ...currency,
    },
  },
  paymentsCollected: {
    rows: "payments",
    columns: {
      ...plain("payments", ["date"]),
      ...amounts("payments", ["amount"]),
      currency: "payments.amount.currency",
      ...plain("payments", ["method", "description", "clientName", "invoiceNumber", "creditNumber"]),
      ...plain("payments", ["fromCredit"]),
    },
  },
  accountsAging: {
    rows: "accounts",
    columns: {
      ...plain("accounts", ["displayName", "email"]),
      ...amounts("accounts.amounts", ["days0To30", "days31To60", "days61To90", "over90", "total"]),
      ...currency,
    },
  },
  invoiceDetails: {
    rows: "clients.invoices.lines",
    columns: {
      clientName: "clients.displayName",
      ...plain("clients.invoices", ["number", "status", "issueDate", "paidDate"]),
      ...plain("clients.invoices.lines", ["position", "name", "description", "quantity"]),
      ...amounts("clients.invoices.lines", ["unitCost", "amount", "total"]),
      ...currency,
    },
  },
  expenseDetails: {
    rows: "rows.expenses",
    columns: {
      ...plain("rows.expenses", ["date"]),
      ...amounts("rows.expenses", ["amount"]),
      ...currency,
      ...plain("rows.expenses", ["categoryName", "vendor", "clientName", "note"]),
      ...taxColumns(0),
      ...taxColumns(1),
    },
  },
  itemSales: {
    rows: "items.sales",
    columns: {
      item: "items.name",
      ...plain("items.sales", ["invoiceNumber", "invoiceStatus", "issueDate", "clientName", "quantity"]),
      ...amounts("items.sales", ["unitCost", "discount", "amount"]),
      ...currency,
    },
  },
  trialBalance: {
    rows: "lines",
    columns: {
      ...plain("lines", ["accountNumber", "accountName", "number", "name"]),
      ...amounts("lines", ["debit", "credit"]),
      ...currency,
    },
  },
  generalLedger: {
    rows: "rows",
    columns: {
      ...plain("rows", ["kind", "depth", "number", "name", "date", "reference"]),
      ...amounts("rows", ["debit", "credit"]),
      ...currency,
    },
  },
  cashFlow: {
    rows: "rows",
    columns: {
      ...plain("rows", ["kind", "depth", "activity", "name"]),
      ...amounts("rows", ["total"]),
      ...currency,
    },
  },
};

function taxColumns(index: number) {
  const [number, tax] = [index + 1, `rows.expenses.taxes.${index}`];
  return {
    [`tax${number}Name`]: `${tax}.name`,
    [`tax${number}Percent`]: `${tax}.percent`,
    [`tax${number}Amount`]: `${tax}.amount.amount`,
  };
}
