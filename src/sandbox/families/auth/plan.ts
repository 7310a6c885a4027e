/** Known features of a trial of 2026; there are some 125, flags and limits alike. What is absent is not in the plan. */
const flags = [
  ...["accounts_payable", "advanced_accounting", "flexible_chart_of_accounts", "flexcoa_advanced_accounting"],
  ...["manual_journal_entries_feature", "retained_earnings", "retainers_feature", "team_utilization_report"],
  ...["project_profitability", "project_line_items", "project_service_estimates", "time_entry_billed_amount"],
  ...["rounded_time_tracking", "estimate_convert_to_project", "team_members", "no_seat_employee"],
  ...["premium_contractor_role", "refunds", "partial_payments", "payment_links", "attachments"],
  ...["latest_released_api_version", "display_credits_plan_summary", "react_reports_page"],
];

const limits = {
  ...{ client: -1, staff: -1, retainers: -1 },
  ...{ business_accountant: 10, accountant_partner: 10 },
};

/** Features missing with a noun. */
const behind = new Map([
  ["bills", ["accounts_payable.access"]],
  ["billPayments", ["accounts_payable.access"]],
  ["billVendors", ["accounts_payable.access"]],
  ["retainers", ["retainers_feature.access", "retainers.limit"]],
]);

/** The plan of an account, as listed in `users/me`. */
export function featuresOf(nounsNotInPlan: readonly string[]): Record<string, boolean | number> {
  const missing = new Set(nounsNotInPlan.flatMap((noun) => behind.get(noun) ?? []));
  const all: [string, boolean | number][] = [
    ...Object.entries(limits).map(([name, limit]): [string, number] => [`${name}.limit`, limit]),
    ...flags.map((name): [string, boolean] => [`${name}.access`, true]),
  ];
  return Object.fromEntries(all.filter(([key]) => !missing.has(key)));
}
