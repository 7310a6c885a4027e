import { words } from "../../records/words.ts";

export const billingMethod = words("billing method", {
  BUSINESS_RATE: "business_rate",
  PROJECT_RATE: "project_rate",
  SERVICE_RATE: "service_rate",
  TEAM_MEMBER_RATE: "team_member_rate",
});

export const projectKind = words("project type", {
  FIXED_PRICE: "fixed_price",
  HOURLY_RATE: "hourly_rate",
});

export const billedStatus = words("billed status", {
  UNBILLED: "unbilled",
  // One source writes `partial`.
  PARTIALLY_BILLED: ["partially_billed", "partial"],
  BILLED: "billed",
});

/** Those observed in 2026. */
export const projectAbility = words("project ability", {
  EDIT: "can_edit",
  ARCHIVE: "can_archive",
  GENERATE_INVOICE: "can_generate_invoice",
  DELETE: "can_delete",
  INVITE_TEAM_MEMBER: "can_invite_team_member",
  MANAGE_SERVICES: "can_manage_services",
  VIEW_TEAM_TIME: "can_view_team_time",
  EDIT_HOURLY_BUDGET: "can_edit_hourly_budget",
  EDIT_CLIENT: "can_edit_client",
  EDIT_PROJECT_MANAGER: "can_edit_project_manager",
  VIEW_INVOICES: "can_view_invoices_tab",
  VIEW_FIXED_PRICE: "can_view_fixed_price",
  EDIT_FIXED_PRICE: "can_edit_fixed_price",
  EDIT_DUE_DATE: "can_edit_end_date",
  EDIT_FLAT_RATE: "can_edit_flat_rate",
  EDIT_KIND: "can_edit_project_type",
  EDIT_ESTIMATE_KIND: "can_edit_service_estimate_type",
  EDIT_TITLE: "can_edit_title",
  VIEW_REVIEW: "can_view_review_tab",
  VIEW_DISCUSSION: "can_view_discuss_tab",
  TRACK_TIME: "can_track_time",
  CREATE_COMMENT: "can_create_comment",
});
