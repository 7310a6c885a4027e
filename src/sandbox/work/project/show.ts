import type { Billing } from "../../families/business/deed.ts";
import type { Work } from "../../state/work.ts";
import type { Fields } from "../../wire/json.ts";
import { naiveUtc } from "../../wire/stamps.ts";
import { showServiceOfProject } from "../service/show.ts";
import type { ProjectRow } from "./row.ts";

/** Without the group, which a list shows as a number and a single project whole. */
export function showProject(row: ProjectRow, work: Work, billing: Billing, logged: number | null): Fields {
  const { fields } = row;
  const services = row.services.flatMap((id) => work.services.get(id) ?? []);
  return {
    id: row.id,
    title: fields.title ?? "",
    description: fields.description ?? null,
    due_date: fields.due_date ?? null,
    client_id: fields.client_id ?? null,
    internal: fields.internal ?? false,
    budget: fields.budget ?? null,
    fixed_price: fields.fixed_price ?? null,
    rate: fields.rate ?? null,
    billing_method: fields.billing_method ?? null,
    project_type: fields.project_type ?? null,
    project_manager_id: fields.project_manager_id ?? null,
    active: fields.active ?? true,
    complete: fields.complete ?? false,
    sample: fields.sample ?? false,
    created_at: naiveUtc(row.createdAt),
    updated_at: naiveUtc(row.updatedAt),
    logged_duration: logged,
    services: services.map((service) => showServiceOfProject(service, work)),
    billed_amount: billing.amountOf(row.id),
    billed_status: billing.statusOf(row.id),
    retainer_id: fields.retainer_id ?? null,
    expense_markup: fields.expense_markup ?? "0",
    service_estimate_type: fields.service_estimate_type ?? "total_hours",
  };
}

const abilityNames = [
  ...["can_edit", "can_archive", "can_generate_invoice", "can_delete", "can_invite_team_member"],
  ...["can_manage_services", "can_view_team_time", "can_edit_hourly_budget", "can_edit_client"],
  ...["can_edit_project_manager", "can_view_invoices_tab", "can_view_fixed_price", "can_edit_fixed_price"],
  ...["can_edit_end_date", "can_edit_flat_rate", "can_edit_project_type", "can_edit_service_estimate_type"],
  ...[
    "can_edit_title",
    "can_view_review_tab",
    "can_view_discuss_tab",
    "can_track_time",
    "can_create_comment",
  ],
];
const ofEverybody = new Set(["can_view_discuss_tab", "can_create_comment"]);

/** The caller's permissions. Without a client there is nothing to invoice. */
export const abilitiesOf = ({ fields }: ProjectRow, leading: boolean, tracking: boolean): Fields[] =>
  abilityNames.map((name) => ({
    name,
    value:
      ofEverybody.has(name) ||
      ((name === "can_track_time" ? tracking : leading) &&
        (name !== "can_generate_invoice" || fields.client_id !== null)),
  }));
