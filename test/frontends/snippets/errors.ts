// errors.ts
type GraphError = { extensions?: Record<string, unknown> };

/** What an app can do about an error of the graph. */
export function remedyFor({ extensions = {} }: GraphError) {
  switch (extensions.code) {
    case "UNAUTHENTICATED":
    case "REAUTHORIZATION_NEEDED":
      return "sign-in";
    case "BUSINESS_REQUIRED":
      return "choose-business"; // from extensions.businesses
    case "RATE_LIMITED": // after extensions.retryAfterSeconds
    case "UPSTREAM_UNAVAILABLE":
    case "OVERLOADED":
    case "DRAINING":
      return "retry-later";
    case "LIST_CHANGED":
      return "restart-list"; // without `after`
    case "OUTCOME_UNKNOWN":
      return "check-first"; // run extensions.query: the write may have been carried out
    default:
      return "report";
  }
}
