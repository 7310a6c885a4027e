import type { Day } from "../../../values/dates.ts";
import type { ClientId, ProjectId } from "../../../values/ids.ts";
import type { BusinessCollection } from "../../families/business.ts";
import { day, decimal, type Fields, flag, link, seconds, text, toBody, word } from "../../records/fields.ts";
import { carryOut, carryOutRemoval, type Written } from "../../writes/write.ts";
import type { Project } from "./index.ts";
import { billingMethod, projectKind } from "./words.ts";

type BillingMethod = NonNullable<Project["billingMethod"]>;
type ProjectKind = NonNullable<Project["kind"]>;

/** What can be written of a project. Absent leaves alone, null clears. */
export type ProjectInput = {
  title?: string | null;
  clientId?: ClientId | null;
  internal?: boolean | null;
  description?: string | null;
  dueDate?: Day | null;
  budget?: number | null;
  kind?: ProjectKind | null;
  fixedPrice?: string | null;
  rate?: string | null;
  billingMethod?: BillingMethod | null;
  managerId?: string | null;
  expenseMarkupPercent?: string | null;
  completed?: boolean | null;
};

const fields: Fields<ProjectInput> = {
  title: text("title"),
  clientId: link<ClientId>("client_id", null),
  internal: flag("internal"),
  description: text("description", null),
  dueDate: day("due_date"),
  budget: seconds("budget"),
  kind: word<ProjectKind>("project_type", projectKind.toWire),
  fixedPrice: decimal("fixed_price"),
  rate: decimal("rate"),
  billingMethod: word<BillingMethod>("billing_method", billingMethod.toWire),
  managerId: link<string>("project_manager_id", null),
  expenseMarkupPercent: decimal("expense_markup", "0"),
  completed: flag("complete"),
};

/** What can be done to the projects of one business. */
export function projectWrites(collection: BusinessCollection<Project>) {
  return {
    create: (input: ProjectInput): Promise<Written<Project>> =>
      carryOut(fields, input, () => collection.create(toBody(fields, input))),
    /** Always with the title: FreshBooks fails without it. */
    update: ({ id, title }: Project, input: ProjectInput): Promise<Written<Project>> => {
      const titled = { title, ...input };
      return carryOut(fields, titled, () => collection.update(id, toBody(fields, titled)), ["id"]);
    },
    remove: (project: Project): Promise<Written<Project>> =>
      carryOutRemoval(project, () => collection.remove(project.id)),
    /** As it is now, past anything remembered. */
    now: (id: ProjectId): Promise<Project | null> => collection.single(id, [], { fresh: true }),
  };
}
