import { oneForEachClient } from "../../../freshbooks/work/retainer/index.ts";
import type { Retainer } from "../../../freshbooks/work/retainer/record.ts";
import { type Complaints, createComplaints, type Written } from "../../../freshbooks/writes/write.ts";
import type { Resolvers, RetainerCreateInput, RetainerUpdateInput } from "../../../generated/resolvers.ts";
import { addUnits, type Day } from "../../../values/dates.ts";
import type { BusinessId, ClientId } from "../../../values/ids.ts";
import { isSameDecimal } from "../../../values/money.ts";
import { type Context, loadersFor, type Opened, ownerFor } from "../../contract/context.ts";
import { checkChanges, defined } from "../../writing/changes.ts";
import { checkMoney, checkNotNegative, checkPrice, needsCurrency } from "../../writing/moneyInput.ts";
import { checkThere, named } from "../../writing/named.ts";
import { secondsIn } from "../../writing/timeSpanInput.ts";
import { currentWork, workWriting } from "../../writing/usualWork.ts";
import { lookUp } from "../input.ts";

const { nothing, write } = workWriting<Retainer, "retainer">(
  "retainer",
  "retainers(last: 5) { nodes { id startDate createdAt client { id } } }",
  "startDate nextPeriodStartDate deleted updatedAt",
);
const current = currentWork("Retainer", ({ retainers }, number) => retainers.now(number));

type Input = RetainerCreateInput | RetainerUpdateInput;

const amounts = ["fee", "excessRate"] as const;
const required = ["startDate", "nextPeriodStartDate", "fee", "budget"] as const;

/** FreshBooks accepts amounts as numbers, which keep no more digits than these. */
const fitsNumber = (amount: string): boolean => {
  const text = String(Number(amount));
  return /^-?[\d.]+$/.test(text) && isSameDecimal(text, amount);
};

type Fields = {
  startDate?: Day;
  nextPeriodStartDate?: Day;
  budget?: number;
  fee?: string;
  excessRate?: string | null;
};

/** What new and changed retainers have in common. */
function toFields(complaints: Complaints, input: Input): Fields {
  const { startDate, nextPeriodStartDate, budget, fee, excessRate } = input;
  const seconds = budget ? secondsIn(budget) : undefined;
  if (seconds !== undefined && seconds < 0)
    complaints.add("INVALID", ["budget"], "The time must be zero or above");
  for (const name of amounts) {
    const given = input[name];
    if (!given) continue;
    checkNotNegative(complaints, [name], given);
    if (!fitsNumber(given.amount))
      complaints.add("INVALID", [name, "amount"], "The amount has more digits than FreshBooks accepts");
  }
  return {
    ...(startDate && { startDate }),
    ...(nextPeriodStartDate && { nextPeriodStartDate }),
    ...(seconds !== undefined && { budget: seconds }),
    ...(fee && { fee: fee.amount }),
    ...(excessRate !== undefined && { excessRate: excessRate?.amount ?? null }),
  };
}

function checkPeriod(complaints: Complaints, start: Day, next: Day): void {
  if (next <= start)
    complaints.add("INVALID", ["nextPeriodStartDate"], "The next period must begin after `startDate`");
}

/** FreshBooks accepts an amount without its currency, which is the client's. */
function checkCurrencies(complaints: Complaints, input: Input, currency: string | undefined): void {
  if (input.fee) checkMoney(complaints, ["fee"], input.fee, currency ?? "");
  if (input.excessRate) checkPrice(complaints, ["excessRate"], input.excessRate, currency ?? "");
}

/** The currency of the client; read only when an amount is checked with it. */
async function currencyOf(context: Context, input: RetainerUpdateInput, retainer: Retainer) {
  const isRead = needsCurrency(input.fee) || input.excessRate?.currency;
  if (!retainer.clientId || !isRead) return undefined;
  const owner = await ownerFor(context, "Client", retainer);
  const client = owner && (await loadersFor(context, owner).client.load(retainer.clientId));
  return client?.currency;
}

/** Ends or restores the retainer that an input names. */
async function show(id: string, context: Context, verb: "end" | "restore") {
  const complaints = createComplaints();
  const opened = await named(context, complaints, "Retainer", ["id"], id);
  if (!opened) return nothing(complaints);
  const { businessId, number } = opened;
  const subject = { businessId, id, mayBe: "the retainer may have been changed" };
  const put = () =>
    write(
      context,
      complaints,
      subject,
      ({ retainers }): Promise<Written<Retainer>> => retainers[verb](number),
    );
  return context.inTurn(opened, [{ noun: "Retainer", number }], () =>
    verb === "end" ? put() : ifAlone(context, complaints, opened, put),
  );
}

/** A client's retainers take turns together: whether one may be active depends on the others. */
const inTurnOf = <Changed>(
  context: Context,
  businessId: BusinessId,
  clientId: ClientId | null | undefined,
  change: () => Promise<Changed>,
): Promise<Changed> =>
  clientId ? context.inTurn({ businessId }, [{ noun: "Client", number: clientId }], change) : change();

/** FreshBooks looks for another retainer of the client only when one is created. */
async function ifAlone<Changed>(
  context: Context,
  complaints: Complaints,
  { businessId, number }: Opened<"Retainer">,
  restore: () => Promise<Changed>,
): Promise<Changed> {
  const retainer = await context.work(businessId).retainers.now(number);
  checkThere(complaints, "Retainer", ["id"], retainer && { id: retainer.id });
  const clientId = retainer?.clientId;
  return inTurnOf(context, businessId, clientId, async () => {
    const all = clientId ? await context.inBusiness(businessId).retainer.all() : [];
    if (all.some((other) => other.clientId === clientId && other.id !== number))
      complaints.add("INVALID", ["id"], oneForEachClient);
    return restore();
  });
}

export const retainerMutations: Resolvers = {
  Mutation: {
    retainerCreate: async (_, { input }, context) => {
      const complaints = createComplaints();
      const { every, unit, periods = null, startDate, businessId, clientId } = input;
      if (every < 1 || every > 1_000) complaints.add("INVALID", ["every"], "A period lasts 1 to 1,000 units");
      if (periods !== null && periods < 1)
        complaints.add("INVALID", ["periods"], "The number of periods must be 1 or more");
      const nextPeriodStartDate = input.nextPeriodStartDate ?? addUnits(startDate, every, unit);
      checkPeriod(complaints, startDate, nextPeriodStartDate);
      const fields = toFields(complaints, input);
      const about = await lookUp(context, complaints, { ...defined({ businessId, clientId }) });
      if (!about) return nothing(complaints);
      checkCurrencies(complaints, input, about.client?.currency);
      const subject = { businessId: about.businessId, mayBe: "the retainer may have been created" };
      return inTurnOf(context, about.businessId, about.clientId, () =>
        write(context, complaints, subject, ({ retainers }) =>
          retainers.create(
            { ...fields, nextPeriodStartDate, ...(about.clientId && { clientId: about.clientId }) },
            { every, unit, periods },
          ),
        ),
      );
    },

    retainerUpdate: async (_, { input }, context) => {
      const { id, expectedUpdatedAt, ...asked } = input;
      const complaints = createComplaints();
      return current(context, complaints, { id, expectedUpdatedAt }, async (retainer) => {
        checkChanges(complaints, Object.keys(asked).length > 0);
        for (const name of required)
          if (asked[name] === null) complaints.add("REQUIRED", [name], "A retainer requires this");
        const fields = toFields(complaints, input);
        if (!retainer) return nothing(complaints);
        const { startDate = retainer.startDate, nextPeriodStartDate = retainer.nextPeriodStartDate } = fields;
        if (fields.startDate || fields.nextPeriodStartDate)
          checkPeriod(complaints, startDate, nextPeriodStartDate);
        checkCurrencies(complaints, input, await currencyOf(context, input, retainer));
        const subject = {
          ...{ businessId: retainer.businessId, id },
          mayBe: "the retainer may have been changed",
        };
        return write(context, complaints, subject, ({ retainers }) => retainers.update(retainer.id, fields));
      });
    },

    retainerDelete: (_, { input: { id } }, context) => show(id, context, "end"),
    retainerRestore: (_, { input: { id } }, context) => show(id, context, "restore"),
  },
};
