import { GraphQLError } from "graphql";
import type { Context } from "../contract/context.ts";
import { readTenant } from "../contract/ids.ts";

/** The ids in an input that name a tenant, the outermost first. */
function idsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  const own = entries.flatMap(([name, each]) => {
    if (name === "id" || name.endsWith("Id")) return typeof each === "string" ? [each] : [];
    if (!name.endsWith("Ids") || !Array.isArray(each)) return [];
    return each.filter((id) => typeof id === "string");
  });
  return [...own, ...entries.flatMap(([, each]) => idsIn(each))];
}

/**
 * The business that an input is about: the one it names, or that of the first record it names, or the default one.
 * Empty where there is none, and the mutation rejects the input.
 */
export async function tenantOfInput(
  context: Context,
  input: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { businessId } = input;
  try {
    if (typeof businessId === "string") return (await context.business(businessId))?.businessId ?? "";
    for (const id of idsIn(input)) {
      const owner = readTenant(id);
      const business = owner && (await context.businessOf(owner));
      if (business) return business.businessId;
    }
    return (await context.business())?.businessId ?? "";
  } catch (error) {
    if (error instanceof GraphQLError) return ""; // it reads the same way every time
    throw error;
  }
}
