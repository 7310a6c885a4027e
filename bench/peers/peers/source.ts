/** An amount of money, as strings. */
export type Money = { amount: string; currency: string };
export type Line = { name: string | null; quantity: string; unitCost: Money };
export type Client = { id: number; organization: string | null };
export type Invoice = {
  id: number;
  number: string | null;
  total: Money;
  clientId: number;
  /** Something was paid on it. */
  paid: boolean;
  lines: readonly Line[];
};
export type Payment = { id: number; invoiceId: number; clientId: number; amount: Money };
export type Expense = {
  id: number;
  vendor: string | null;
  amount: Money;
  clientId: number | null;
  projectId: number | null;
  categoryId: number;
};
export type TimeEntry = {
  id: number;
  note: string | null;
  seconds: number | null;
  clientId: number | null;
  projectId: number | null;
  serviceId: number | null;
  identityId: number | null;
};
export type Project = { id: number; title: string | null; clientId: number | null };
export type Named = { id: number; name: string | null };
export type InvoiceInput = { clientId: number; date: string; currency: string; lines: readonly Line[] };

type Maybe<Value> = Promise<Value | null>;
type List<Row> = (page: number, size: number) => Promise<readonly Row[]>;

/** Where the resolvers of `simple.ts` read from, for one request. */
export type Source = {
  /** With their lines only if those are selected. */
  invoices(page: number, size: number, withLines: boolean): Promise<readonly Invoice[]>;
  clients: List<Client>;
  payments: List<Payment>;
  expenses: List<Expense>;
  timeEntries: List<TimeEntry>;
  projects: List<Project>;
  invoice(id: number): Maybe<Invoice>;
  client(id: number): Maybe<Client>;
  project(id: number): Maybe<Project>;
  category(id: number): Maybe<Named>;
  service(id: number): Maybe<Named>;
  teamMember(identityId: number): Maybe<Named>;
  invoicesOf(clientId: number, first: number): Promise<readonly Invoice[]>;
  paymentsOn(invoice: Invoice): Promise<readonly Payment[]>;
  createInvoice(input: InvoiceInput): Promise<Invoice>;
};
