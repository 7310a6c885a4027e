import { purchases } from "../../books/words.ts";
import { taskNotes } from "../../books/work/words.ts";
import { centsText } from "../../wire/decimal.ts";
import { money } from "../../wire/json.ts";
import { anyOf, type Deed, enoughOf, inAccount } from "./desk.ts";

const expense: Deed = (desk) => {
  const { account, random, today } = desk;
  const [name, vendor, notes, least, most] = random.pick(purchases);
  const categories = [...account.categories.values()].filter(({ visState }) => visState === 0);
  const category =
    categories.find(({ fields }) => fields.category === name) ??
    categories.find(({ fields }) => fields.parentid);
  if (!category) return undefined;
  const amount = money(centsText(BigInt(random.whole(least, most))), account.seed.currency);
  const enough = enoughOf("expense", desk);
  const id = enough && anyOf(enough, desk);
  if (id !== undefined) {
    const isHere = account.expenses.get(id)?.visState === 0;
    const body = { expense: isHere ? { amount, notes } : { vis_state: 0 } };
    return {
      what: `changed expense ${id}`,
      method: "PUT",
      path: inAccount(desk, `expenses/expenses/${id}`),
      body,
    };
  }
  return {
    ...{ what: `an expense at ${vendor}`, makes: "expense", method: "POST" },
    path: inAccount(desk, "expenses/expenses"),
    body: { expense: { amount, categoryid: category.id, staffid: 1, date: today, vendor, notes } },
  };
};

const deleteExpense: Deed = (desk) => {
  const made = (desk.made.get("expense") ?? []).filter((id) => desk.account.expenses.get(id)?.visState === 0);
  const [id] = made;
  if (id === undefined || made.length < 5) return undefined;
  return {
    ...{ what: `deleted expense ${id}`, method: "PUT", path: inAccount(desk, `expenses/expenses/${id}`) },
    body: { expense: { vis_state: 1 } },
  };
};

const timeEntry: Deed = (desk) => {
  const { work, random, nowMs } = desk;
  const open = [...(work?.projects.values() ?? [])].filter(
    ({ fields }) => fields.active === true && fields.complete !== true,
  );
  const project = anyOf(open, desk);
  if (!work || !project) return undefined;
  const duration = random.whole(1, 16) * 900;
  const time_entry = {
    ...{ is_logged: true, duration, note: random.pick(taskNotes), active: true, billable: true },
    started_at: `${new Date(nowMs - duration * 1000).toISOString().slice(0, 19)}Z`,
    ...{ project_id: project.id, client_id: project.fields.client_id ?? null },
  };
  const path = `/timetracking/business/${work.business.businessId}/time_entries`;
  const enough = enoughOf("timeEntry", desk);
  const id = enough && anyOf(enough, desk);
  if (id !== undefined)
    return { what: `changed time entry ${id}`, method: "PUT", path: `${path}/${id}`, body: { time_entry } };
  return {
    ...{ what: `time on ${project.fields.title}`, makes: "timeEntry", method: "POST", path },
    body: { time_entry },
  };
};

const project: Deed = (desk) => {
  const { work, random } = desk;
  const row = anyOf(
    [...(work?.projects.values() ?? [])].filter(({ fields }) => fields.active === true),
    desk,
  );
  if (!work || !row) return undefined;
  const title = row.fields.title ?? "";
  return {
    ...{ what: `a note on ${title}`, method: "PUT" },
    path: `/projects/business/${work.business.businessId}/project/${row.id}`,
    body: { project: { title, description: `${random.pick(taskNotes)}, ${desk.today}` } },
  };
};

/** Costs and work, by how often they happen. */
export const otherDeeds: readonly (readonly [weight: number, deed: Deed])[] = [
  [4, expense],
  [1, deleteExpense],
  [6, timeEntry],
  [1, project],
];
