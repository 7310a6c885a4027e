import type { AccountSeed, Books, WorkSeed } from "../../src/sandbox/books/books.ts";
import type { BusinessSeed } from "../../src/sandbox/state/business.ts";
import type { IdentitySeed } from "../../src/sandbox/state/identity.ts";

/** One of many businesses whose records share their numbers, and nothing else. */
export type Tenant = {
  /** In every text of its books, its account id and its token: `zq017x`. */
  readonly mark: string;
  readonly token: string;
  readonly accountId: string;
  readonly businessId: number;
  readonly identityId: number;
  /** Every amount, in cents, and every duration, in seconds, is a multiple of it; so is every sum. */
  readonly prime: number;
};

/** The count of each noun, numbered from 1. */
export const held = {
  ...{
    clients: 3,
    invoices: 6,
    estimates: 2,
    invoiceProfiles: 2,
    creditNotes: 2,
    payments: 3,
    categories: 3,
    expenses: 4,
    receipts: 3,
    taxes: 2,
    items: 2,
    tasks: 2,
    journalEntries: 2,
    ledgerAccounts: 2,
    otherIncomes: 2,
    billVendors: 2,
    bills: 3,
    billPayments: 2,
    gateways: 2,
    staff: 2,
  },
  ...{ projects: 2, timeEntries: 6, services: 2, retainers: 2, team: 2 },
} as const;

/** So many tenants, always the same. */
export function tenants(count: number): readonly Tenant[] {
  const primes = primesFrom(10_007, count);
  return primes.map((prime, index) => {
    const mark = `zq${String(index).padStart(3, "0")}x`;
    return {
      ...{ mark, prime, token: `sandbox-${mark}`, accountId: mark },
      ...{ businessId: 770_000_000 + index, identityId: 880_000_000 + index },
    };
  });
}

/** Their books. */
export function tenantBooks(all: readonly Tenant[]): Books {
  return {
    identities: all.map(identityOf),
    businesses: all.map(businessOf),
    accounts: all.map(accountOf),
    work: all.map(workOf),
  };
}

/** A tenant's text: nothing in it is another's. */
export const say = ({ mark }: Tenant, what: string): string => `${what} ${mark}`;

/** Multiples of its prime, in cents. */
export const cents = ({ prime }: Tenant, times: number): string => {
  const whole = prime * times;
  return `${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, "0")}`;
};

const mailOf = ({ mark }: Tenant, who: string) => `${who}.${mark}@example.test`;
const timezone = "America/Vancouver";
const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const day = (month: number, date: number) =>
  `2026-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
const instant = (month: number, date: number) => `${day(month, date)}T18:00:00Z`;

function identityOf(tenant: Tenant): IdentitySeed {
  const { mark, businessId, identityId, accountId } = tenant;
  return {
    ...{ name: mark, id: identityId, firstName: say(tenant, "Owner"), lastName: say(tenant, "Of") },
    ...{ email: mailOf(tenant, "owner"), timezone },
    memberships: [{ id: identityId, role: "owner", businessId }],
    roles: [{ id: identityId, role: "admin", accountId, systemId: identityId, userId: 1 }],
  };
}

const businessOf = (tenant: Tenant): BusinessSeed => ({
  ...{ businessId: tenant.businessId, accountId: tenant.accountId, name: say(tenant, "Business"), timezone },
  country: say(tenant, "Country"),
});

const addressFields = (tenant: Tenant, side: "p" | "s") =>
  Object.fromEntries(
    ["street", "street2", "city", "province", "code", "country"].map((part) => [
      `${side}_${part}`,
      say(tenant, part),
    ]),
  );

function accountOf(tenant: Tenant): AccountSeed {
  const tax = { name: say(tenant, "Tax"), percent: "10" };
  return {
    ...{ accountId: tenant.accountId, systemId: tenant.identityId, businessName: say(tenant, "Business") },
    ...{ country: say(tenant, "Country"), timezone, currency: "USD" },
    owner: { firstName: say(tenant, "Owner"), lastName: say(tenant, "Of"), email: mailOf(tenant, "owner") },
    clients: range(held.clients).map((id) => ({
      ...{ id, createdAt: instant(1, id) },
      fields: {
        ...{ organization: say(tenant, `Client ${id}`), email: mailOf(tenant, `client${id}`) },
        ...{ fname: say(tenant, "First"), lname: say(tenant, "Last"), username: `user${id}${tenant.mark}` },
        ...{ bus_phone: say(tenant, "1"), mob_phone: say(tenant, "2"), home_phone: say(tenant, "3") },
        ...{ fax: say(tenant, "4"), note: say(tenant, "Note"), company_industry: say(tenant, "Industry") },
        ...{
          vat_name: say(tenant, "VAT"),
          vat_number: say(tenant, "VAT no"),
          company_size: say(tenant, "5"),
        },
        ...addressFields(tenant, "p"),
        ...addressFields(tenant, "s"),
      },
      contacts: [
        {
          ...{ contactid: id, fname: say(tenant, "Contact"), lname: say(tenant, "Person") },
          ...{ email: mailOf(tenant, "contact"), phone1: say(tenant, "6"), phone2: say(tenant, "7") },
        },
      ],
    })),
    invoices: range(held.invoices).map((id) => ({
      ...{ id, clientId: ((id - 1) % held.clients) + 1, createdAt: instant(2, id), issued: day(2, id) },
      ...{ dueInDays: 30, state: id === held.invoices ? ("draft" as const) : ("sent" as const) },
      lines: range(2).map((line) => ({
        ...{ name: say(tenant, `Line ${line}`), description: say(tenant, "Description") },
        ...{ quantity: String(line), unitCost: cents(tenant, 10 * (id + 10)), taxes: [tax], projectId: 1 },
      })),
      fields: {
        ...{
          invoice_number: `${id}${tenant.mark}`,
          notes: say(tenant, "Notes"),
          terms: say(tenant, "Terms"),
          ...(id === 1 && { estimateid: 1, parent: 1 }),
        },
        ...{ po_number: say(tenant, "PO"), payment_details: say(tenant, "Bank"), address: say(tenant, "To") },
      },
    })),
    estimates: range(held.estimates).map((id) => ({
      ...{ id, clientId: id, createdAt: instant(1, id), issued: day(1, id), state: "viewed" as const },
      lines: [
        {
          ...{ name: say(tenant, "Offer"), description: say(tenant, "Description"), taxes: [tax] },
          ...{ quantity: "1", unitCost: cents(tenant, 10 * id), projectId: 1 },
        },
      ],
      fields: {
        ...{
          estimate_number: `E${id}${tenant.mark}`,
          notes: say(tenant, "Notes"),
          terms: say(tenant, "Terms"),
        },
        ...{ po_number: say(tenant, "PO"), address: say(tenant, "To"), modern_projectid: 1 },
      },
    })),
    invoiceProfiles: range(held.invoiceProfiles).map((id) => ({
      ...{ id, clientId: id, createdAt: instant(1, id), starts: day(12, id), frequency: "m" },
      lines: [
        {
          ...{ name: say(tenant, "Care"), description: say(tenant, "Description"), taxes: [tax] },
          ...{ quantity: "1", unitCost: cents(tenant, 10 * id) },
        },
      ],
      fields: {
        ...{ notes: say(tenant, "Notes"), terms: say(tenant, "Terms"), po_number: say(tenant, "PO") },
        ...{ payment_details: say(tenant, "Bank"), address: say(tenant, "To") },
      },
    })),
    creditNotes: range(held.creditNotes).map((id) => ({
      ...{ id, clientId: id, createdAt: instant(1, id), issued: day(1, id), kind: "prepayment" as const },
      lines: [
        {
          ...{ name: say(tenant, "Credit"), description: say(tenant, "Description"), taxes: [tax] },
          ...{ quantity: "1", unitCost: cents(tenant, 10 * id) },
        },
      ],
      fields: {
        ...{
          credit_number: `C${id}${tenant.mark}`,
          notes: say(tenant, "Notes"),
          terms: say(tenant, "Terms"),
        },
      },
    })),
    payments: range(held.payments).map((id) => ({
      ...{ id, invoiceId: id, createdAt: instant(3, id), date: day(3, id), type: "Check" },
      ...{ amount: cents(tenant, 11 * id), note: say(tenant, "Payment") },
    })),
    taxes: range(held.taxes).map((id) => ({
      ...{ id, createdAt: instant(1, id), name: say(tenant, `Tax ${id}`), percent: "10" },
      number: say(tenant, "Registration"),
    })),
    items: range(held.items).map((id) => ({
      ...{ id, createdAt: instant(1, id), name: say(tenant, `Item ${id}`), sku: say(tenant, "SKU") },
      ...{ description: say(tenant, "Sold"), unitCost: cents(tenant, id), taxIds: [1] },
    })),
    tasks: range(held.tasks).map((id) => ({
      ...{ id, createdAt: instant(1, id), name: say(tenant, `Task ${id}`), rate: cents(tenant, id) },
      ...{ description: say(tenant, "Worked"), taxIds: [1] },
    })),
    otherIncomes: range(held.otherIncomes).map((id) => ({
      ...{ id, createdAt: instant(5, id), date: day(5, id), amount: cents(tenant, 12 * id) },
      ...{ source: say(tenant, `Source ${id}`), category: "online_sales", method: say(tenant, "Method") },
      ...{ note: say(tenant, "Earned"), taxes: [{ name: say(tenant, "Tax"), amount: "10" }] },
    })),
    bills: range(held.bills).map((id) => ({
      ...{ id, vendorId: ((id - 1) % held.billVendors) + 1, createdAt: instant(5, id), issued: day(5, id) },
      ...{ number: say(tenant, `Bill ${id}`), attachment: { name: `${tenant.mark}-bill-${id}.pdf` } },
      lines: [
        {
          ...{ categoryId: 1, unitCost: cents(tenant, 20 * id), description: say(tenant, "Bought") },
          taxes: [tax],
        },
      ],
    })),
    billPayments: range(held.billPayments).map((id) => ({
      ...{ id, billId: id, createdAt: instant(6, id), date: day(6, id), amount: cents(tenant, id) },
      note: say(tenant, "Paid"),
    })),
    billVendors: range(held.billVendors).map((id) => ({
      ...{ id, createdAt: instant(1, id), name: say(tenant, `Vendor ${id}`), taxIds: [1] },
      fields: {
        ...{ account_number: say(tenant, "Number"), phone: say(tenant, "Phone"), note: say(tenant, "Buys") },
        ...{ website: say(tenant, "Site"), street: say(tenant, "Street"), city: say(tenant, "City") },
        ...{
          primary_contact_first_name: say(tenant, "First"),
          primary_contact_last_name: say(tenant, "Last"),
        },
        primary_contact_email: mailOf(tenant, "vendor"),
      },
    })),
    gateways: range(held.gateways).map((id) => ({
      ...{ id, createdAt: instant(1, id), name: say(tenant, `gateway ${id}`) },
      ...{ connectionId: say(tenant, "Connection") },
      account: {
        ...{
          state: say(tenant, "state"),
          email: mailOf(tenant, "processor"),
          country: say(tenant, "Country"),
        },
        ...{ currencies: ["USD"], action_reasons: [say(tenant, "reason")] },
      },
    })),
    staff: range(held.staff).map((id) => ({
      ...{ id, createdAt: instant(1, id), firstName: say(tenant, "Staff"), lastName: say(tenant, "Member") },
      email: mailOf(tenant, `staff${id}`),
      fields: {
        ...{
          note: say(tenant, "Note"),
          organization: say(tenant, "Firm"),
          username: `staff${id}${tenant.mark}`,
        },
        ...{ bus_phone: say(tenant, "8"), mob_phone: say(tenant, "9"), fax: say(tenant, "0") },
        ...addressFields(tenant, "p"),
      },
    })),
    categories: range(held.categories).map((id) => ({
      ...{ id, createdAt: instant(1, 1), name: say(tenant, `Category ${id}`) },
      ...(id > 1 && { parentId: 1 }),
    })),
    journalEntries: range(held.journalEntries).map((id) => ({
      ...{ id, createdAt: instant(1, id), date: day(1, id), name: say(tenant, `Entry ${id}`) },
      description: say(tenant, "Entered"),
      lines: [
        { account: "1000 Petty Cash", debit: cents(tenant, id) },
        { account: "3000 Owner's Equity", credit: cents(tenant, id) },
      ],
    })),
    ledgerAccounts: range(held.ledgerAccounts).map((id) => ({
      ...{ id, createdAt: instant(1, id), name: say(tenant, `Account ${id}`), number: String(6000 + id) },
      ...{ subType: "Operating Expense", categoryId: id, fields: { description: say(tenant, "About") } },
    })),
    expenses: range(held.expenses).map((id) => ({
      ...{ id, categoryId: ((id - 1) % held.categories) + 1, createdAt: instant(4, id), date: day(4, id) },
      ...{ amount: cents(tenant, 11 * (id + 20)), taxes: [tax], clientId: 1 },
      ...{
        vendor: say(tenant, `Vendor ${id}`),
        notes: say(tenant, "Bought"),
        fields: { modern_projectid: 1 },
      },
      ...(id <= held.receipts && { receipt: receiptOf(tenant, id) }),
    })),
  };
}

/** A file marked with its owner. */
const receiptOf = (tenant: Tenant, id: number) => ({
  ...{
    name: `receipt-${id}-${tenant.mark}.pdf`,
    mediaType: "application/pdf",
    bytes: pdfOf(tenant, `receipt ${id}`),
  },
});

/** A PDF as far as its first and last bytes go. */
export const pdfOf = (tenant: Tenant, what: string): Uint8Array =>
  Buffer.from(`%PDF-1.4\n% ${what} ${tenant.mark}\n%%EOF\n`);

function workOf(tenant: Tenant): WorkSeed {
  const { businessId, identityId, prime } = tenant;
  const person = { firstName: say(tenant, "Owner"), lastName: say(tenant, "Of"), createdAt: instant(1, 1) };
  return {
    businessId,
    projects: range(held.projects).map((id) => ({
      ...{ id, title: say(tenant, `Project ${id}`), clientId: id, services: [1], createdAt: instant(1, id) },
      fields: {
        ...{ description: say(tenant, "About"), rate: cents(tenant, id), budget: prime * id },
        retainer_id: id,
      },
    })),
    timeEntries: range(held.timeEntries).map((id) => ({
      ...{ id, startedAt: instant(5, id), createdAt: instant(5, id), seconds: prime, identityId },
      ...{ clientId: 1, projectId: 1, serviceId: 1, note: say(tenant, `Hour ${id}`) },
      fields: { task_id: 1 },
      ...(id === held.timeEntries && { timerId: 1 }),
    })),
    services: range(held.services).map((id) => ({
      ...{ id, taskId: held.tasks + 1 - id, name: say(tenant, `Service ${id}`), rate: cents(tenant, id) },
    })),
    retainers: range(held.retainers).map((id) => ({
      ...{ id, clientId: id, createdAt: instant(1, id), starts: day(1, id), nextPeriodStarts: day(2, id) },
      ...{ fee: cents(tenant, id), excessRate: cents(tenant, 2 * id), seconds: prime * id },
      ...{ profileId: id },
    })),
    team: range(held.team).map((id) => ({
      ...person,
      ...{
        identityId: id === 1 ? identityId : 990_000_000 + id,
        role: id === 1 ? "owner" : "business_employee",
      },
      ...{ email: mailOf(tenant, `member${id}`), jobTitle: say(tenant, "Job"), rate: cents(tenant, id) },
    })),
  };
}

function primesFrom(least: number, count: number): number[] {
  const found: number[] = [];
  for (let number = least; found.length < count; number += 1) if (isPrime(number)) found.push(number);
  return found;
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
