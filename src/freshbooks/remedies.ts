import type { Hindrance } from "./reach.ts";

/** What to do about an app that FreshBooks does not take, or that this server is not configured for any more. */
export function appRemedy(app: string, configured: boolean): string {
  const where =
    app === "default"
      ? "FRESHBOOKS_CLIENT_ID and FRESHBOOKS_CLIENT_SECRET"
      : `"${app}" in FRESHBOOKS_APPS_FILE`;
  return configured
    ? `Whoever runs this server mends the app's id and secret (${where}); nobody has to sign in again.`
    : `Whoever runs this server configures the app "${app}" again (${where}); nobody has to sign in again.`;
}

/** What somebody can do about it. */
export const hindranceRemedies: Record<Hindrance, string> = {
  noAccounting:
    "Its lists of clients, invoices, payments and expenses answer NO_ACCOUNTING; projects and time are there. Ask for another business, or have accounting set up in FreshBooks.",
  roleWithoutRights:
    "The person may not: as a client of a business they see only what is addressed to them and can write nothing. Ask there for another role, or sign in as somebody who has one.",
  scopeMissing:
    "Enable the scope for the app in FreshBooks' developer portal, ask for it in FRESHBOOKS_SCOPES if that is set, and sign in again.",
  notInPlan: "Ask the owner of the business to change its FreshBooks plan.",
  notAnswered: "Ask again; FreshBooks could not say.",
};
