import type { Hindrance } from "./reach.ts";

/** What to do about an app that FreshBooks rejects, or that is no longer configured on this server. */
export function appRemedy(app: string, configured: boolean): string {
  const where =
    app === "default"
      ? "FRESHBOOKS_CLIENT_ID and FRESHBOOKS_CLIENT_SECRET"
      : `"${app}" in FRESHBOOKS_APPS_FILE`;
  return configured
    ? `The operator of this server corrects the app's id and secret (${where}); nobody has to sign in again.`
    : `The operator of this server configures the app "${app}" again (${where}); nobody has to sign in again.`;
}

/** What the caller can do about it. */
export const hindranceRemedies: Record<Hindrance, string> = {
  noAccounting:
    "Its clients, invoices, payments and expenses return the error NO_ACCOUNTING; projects and time are available. Select another business, or set up accounting in FreshBooks.",
  roleWithoutRights:
    "The person's role lacks the permission: a client of a business reads only what is addressed to them and writes nothing. Request another role in that business, or sign in as someone who has one.",
  scopeMissing:
    "Enable the scope for the app in FreshBooks' developer portal, add it to FRESHBOOKS_SCOPES if that is set, and sign in again.",
  notInPlan: "Ask the owner of the business to change its FreshBooks plan.",
  notAnswered: "Retry later; FreshBooks did not respond.",
};
