import { defaultSettings } from "./defaultSettings.ts";

/** The allowed values of the settings that are enums. */
const choices = new Map<string, readonly unknown[]>([
  ["errorStyle", ["classic", "rpc"]],
  ["overpayments", ["split", "whole"]],
  ["attachmentWrites", ["replace", "merge"]],
  ["shareLinkIds", ["text", "number"]],
  ["unknownClientsNamedBy", ["written", "own"]],
  ["lineWrites", ["replace", "merge"]],
  ["contactWrites", ["replace", "merge"]],
  ["contactPuts", ["merge", "replace"]],
  ["reminderWrites", ["replace", "merge"]],
  ["flatFeeWord", ["flat-fee", "flat"]],
  ["estimateInvoicedBy", ["sentInvoice", "anyInvoice"]],
  ["creditNotePuts", ["merge", "whole"]],
  ["creditPayments", ["type", "flag", "either"]],
  ["creditPaymentsShow", ["creditid", "flag", "nothing"]],
  ["estimateLines", ["unused", "fill", "add"]],
  ["sectionsShown", ["included", "always", "never", "otherwise"]],
  ["presentationWrites", ["merge", "replace"]],
  ["imagePaths", ["service", "api", "bare"]],
  ["planGateStatus", [200, 403]],
  ["gatewayAccounts", ["list", "object"]],
  ["itemSalesDiscounts", ["negative", "positive"]],
  ["gatewayConnections", ["connection", "number"]],
  ["unsetPaymentOptions", ["off", "notFound"]],
  ["discussionAnswers", ["wrapped", "bare"]],
  ["unsetProjectRates", ["notFound", "null"]],
  ["checkoutLinkAnswers", ["wrapped", "bare", "nothing"]],
  ["expenseProfileAnswers", ["wrapped", "bare", "nothing"]],
  ["paymentsErrors", ["flat", "nested"]],
  ["profileMonthEnds", ["lastDay", "overflow"]],
  ["profileToday", ["business", "eastern"]],
  ["nextIssueDate", ["day", "object"]],
  ["uploadStatus", [200, 201]],
  ["systemsBy", ["systemId", "businessId"]],
  ["refreshRotation", ["strict", "onFirstUse", "grace"]],
  ["refreshGraceAnswer", ["same", "new"]],
  ["accessTokens", ["jwt", "opaque"]],
  ["pkce", ["enforced", "ignored"]],
  ["badScopeAnswer", ["page", "redirect"]],
  ["businessUnauthenticatedBody", ["error", "message", "invalidToken"]],
  ["missingScopeBody", ["family", "oauth"]],
  ["callbackStamps", ["iso", "eastern", "absent"]],
  ["deliveredIds", ["all", "account"]],
]);

/** Why a change of settings is invalid, in words; empty when valid. */
export function settingsProblems(wish: Record<string, unknown>): string[] {
  const known: Record<string, unknown> = defaultSettings();
  return Object.entries(wish).flatMap(([key, value]) => {
    if (!Object.hasOwn(known, key))
      return [`${key}: no such setting; there are ${Object.keys(known).join(", ")}`];
    const choice = choices.get(key);
    if (choice) return choice.includes(value) ? [] : [`${key}: one of ${choice.join(", ")}`];
    if (Array.isArray(known[key])) {
      const fits = Array.isArray(value) && value.every((item) => typeof item === "string");
      return fits ? [] : [`${key}: a list of texts`];
    }
    if (typeof known[key] !== typeof value) return [`${key}: a ${typeof known[key]}`];
    return typeof value === "number" && !(value >= 0) ? [`${key}: not below 0`] : [];
  });
}
