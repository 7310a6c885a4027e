import type { Kind } from "../../http/attempt.ts";
import type { Method } from "../../http/message.ts";

/** What precedes a tenant's id in a path, and the id's name. */
const tenants = new Map([
  ["account", "{accountId}"],
  ["business", "{businessId}"],
  ["businesses", "{businessId}"],
]);

/**
 * The family of a path, its template, and its other classes. FreshBooks counts accounting's POSTs separately: 250 a
 * minute, where everything else has 600.
 */
export function kindOf(method: Method, path: string): Kind {
  const query = path.indexOf("?");
  const [, family = "", ...steps] = (query < 0 ? path : path.slice(0, query)).split("/");
  let tenant = "";
  const ids: string[] = [];
  const names = steps.map((step, at) => {
    const before = steps[at - 1] ?? "";
    const name = tenants.get(before);
    if (name) {
      tenant ||= step;
      return name;
    }
    const isToken = family === "uploads" && (before === "attachments" || before === "images");
    const isLink = before === "checkout-links" || before === "checkout_link";
    if (!isToken && !isLink && !/^\d+$/.test(step) && step.length <= 32) return step;
    ids.push(step);
    return isToken ? "{token}" : "{id}";
  });
  return {
    family,
    route: `/${[family, ...names].join("/")}`,
    record: ids.length > 0 ? ids.join("/") : undefined,
    part: `${family} ${tenant}`,
    lane: family === "accounting" && method === "POST" ? "accounting POST" : family,
  };
}
