import { type LedgerAccount, ledgerAccountRecord } from "../../freshbooks/ledger/ledgerAccount.ts";
import { keeping } from "../../freshbooks/lists/judging.ts";
import { type Complaints, createComplaints, noSuchRecord } from "../../freshbooks/writes/write.ts";
import type { LedgerAccountCreateInput, LedgerAccountFilterInput } from "../../generated/resolvers.ts";
import type { BusinessId, LedgerAccountId } from "../../values/ids.ts";
import { type Context, ownerFor } from "../contract/context.ts";
import type { NounResolvers } from "../contract/noun.ts";
import { categoryEntity } from "../costs/expenseCategory.ts";
import { filterOf } from "../reading/criteria.ts";
import { entityOf } from "../reading/entity.ts";
import { listsOf } from "../reading/list.ts";
import { shownRows } from "../reading/rows.ts";
import { checkChanges, defined } from "../writing/changes.ts";
import { literal } from "../writing/look.ts";
import { named, namedBusiness } from "../writing/named.ts";
import { currentWork, workWriting } from "../writing/usualWork.ts";
import { journalAccountEntity, journalSubAccountEntity } from "./journalEntry/entities.ts";

/** How ledger accounts are read by their ids. */
export const ledgerAccountEntity = entityOf(
  "LedgerAccount",
  ledgerAccountRecord,
  ({ ledgerAccount: loaders }) => loaders,
);

const filter = filterOf<LedgerAccountFilterInput>()();
const lists = listsOf(ledgerAccountEntity, { name: "ledgerAccounts", filter, toCriteria: (asked) => asked });

const current = currentWork("LedgerAccount", (work, id) => work.ledgerAccounts.now(id));

/** `name` is what to look for when the answer to a create is lost. */
const writing = (name = "") =>
  workWriting<LedgerAccount, "ledgerAccount">(
    "ledgerAccount",
    `ledgerAccounts(filter: { nameContains: ${literal(name.trim())} }) { nodes { id name updatedAt } }`,
    "updatedAt",
  );

function checkName(complaints: Complaints, name: string | null | undefined): void {
  if (name !== undefined && !name?.trim())
    complaints.add("REQUIRED", ["name"], "The name of a ledger account is required");
}

/** The parent in an input, in the same business; undefined means unchanged, null the top of the tree. */
async function parentIn(
  context: Context,
  complaints: Complaints,
  { parentId, businessId, self }: Parent,
): Promise<LedgerAccountId | null | undefined> {
  if (typeof parentId !== "string") return parentId;
  const path = ["parentId"];
  const opened = await named(context, complaints, "LedgerAccount", path, parentId);
  if (!opened) return undefined;
  const { number } = opened;
  if (businessId && opened.businessId !== businessId)
    complaints.add("NOT_FOUND", path, "The parent account belongs to another business");
  else if (number === self) complaints.add("INVALID", path, "An account cannot be its own parent");
  else if (!(await opened.loaders.ledgerAccount.load(number)))
    complaints.add("NOT_FOUND", path, noSuchRecord);
  else if (self && (await isBelow(opened.loaders.ledgerAccount.load, number, self)))
    complaints.add("INVALID", path, "The parent account is below the account itself");
  return number;
}

/** Whether an account is below another one: a tree that turned into a ring would be reached from nowhere. */
async function isBelow(
  load: (id: LedgerAccountId) => LedgerAccount | null | Promise<LedgerAccount | null>,
  id: LedgerAccountId,
  ancestor: LedgerAccountId,
): Promise<boolean> {
  const seen = new Set<LedgerAccountId>();
  for (let at: LedgerAccountId | null = id; at && !seen.has(at); at = (await load(at))?.parentId ?? null) {
    if (at === ancestor) return true;
    seen.add(at);
  }
  return false;
}

type Parent = {
  readonly parentId: string | null | undefined;
  readonly businessId: BusinessId | undefined;
  /** The account being changed. */
  readonly self?: LedgerAccountId;
};

/** `ledgerAccountCreate`. */
export async function createLedgerAccount(
  { businessId: id, ...input }: Omit<LedgerAccountCreateInput, "idempotencyKey">,
  context: Context,
) {
  const complaints = createComplaints();
  checkName(complaints, input.name);
  const { nothing, write } = writing(input.name);
  const business = await namedBusiness(context, complaints, id);
  const { businessId } = business ?? {};
  const parentId = await parentIn(context, complaints, { parentId: input.parentId, businessId });
  if (!businessId) return nothing(complaints);
  const account = { ...defined(input), parentId: parentId ?? null };
  return write(
    context,
    complaints,
    { businessId, mayBe: "the ledger account may have been created" },
    ({ ledgerAccounts }) => ledgerAccounts.create(account),
  );
}

export const ledgerAccount: NounResolvers = {
  LedgerAccountFilterInput: filter.assert,
  Query: { ledgerAccount: ledgerAccountEntity.byId },
  Business: { ledgerAccounts: lists.all },
  LedgerAccount: {
    ...ledgerAccountEntity.fields,
    parent: ledgerAccountEntity.named("parentId"),
    children: async ({ businessId, id }, _, context, info) => {
      const accounts = await context.inBusiness(businessId).ledgerAccount.all();
      return shownRows(
        context,
        info,
        keeping(accounts, ({ parentId }) => parentId === id),
      );
    },
    category: categoryEntity.named("categoryId"),
    journalEntryAccount: journalAccountEntity.named("journalEntryAccountId"),
    journalEntrySubAccount: journalSubAccountEntity.named("journalEntrySubAccountId"),
  },
  ExpenseCategory: {
    ledgerAccount: async (category, _, context) =>
      (await ledgerOf(context, category))?.ofCategory(category.id) ?? null,
  },
  JournalEntryAccount: {
    ledgerAccount: async (account, _, context) =>
      (await ledgerOf(context, account))?.ofAccount(account.id) ?? null,
  },
  JournalEntrySubAccount: {
    ledgerAccount: async (account, _, context) =>
      (await ledgerOf(context, account))?.ofSubAccount(account.id) ?? null,
  },
  Mutation: {
    ledgerAccountCreate: (_, { input }, context) => createLedgerAccount(input, context),
    ledgerAccountUpdate: async (_, { input }, context) => {
      const complaints = createComplaints();
      const { id, expectedUpdatedAt, parentId, ...fields } = input;
      checkName(complaints, fields.name);
      if (fields.subKind === null)
        complaints.add("REQUIRED", ["subKind"], "The kind of a ledger account is required");
      const { nothing, write } = writing();
      checkChanges(
        complaints,
        Object.keys(input).some((key) => key !== "id" && key !== "expectedUpdatedAt"),
      );
      return current(context, complaints, { id, expectedUpdatedAt }, async (account) => {
        const { businessId, id: self } = account ?? {};
        const run = async () => {
          const about = { parentId, businessId, ...(self && { self }) };
          const parent = await parentIn(context, complaints, about);
          if (!account) return nothing(complaints);
          const changes = defined({ ...fields, parentId: parent });
          return write(
            context,
            complaints,
            { businessId: account.businessId, id, mayBe: "the ledger account may have been changed" },
            ({ ledgerAccounts }) => ledgerAccounts.update(account, changes),
          );
        };
        // Whether an account is below another depends on all of them: only one moves at a time.
        if (!parentId || !businessId) return run();
        return context.inTurn({ businessId }, [{ noun: "LedgerAccount", number: "tree" }], run);
      });
    },
  },
};

/** Accounts of the ledger by what refers to them, for a record of an accounting account. */
async function ledgerOf(context: Context, record: Parameters<typeof ownerFor<"LedgerAccount">>[2]) {
  const owner = await ownerFor(context, "LedgerAccount", record);
  return owner && context.inBusiness(owner.businessId).ledgerAccount;
}
