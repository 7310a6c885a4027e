/** One feature of a plan. FreshBooks has more than a hundred, and adds and renames them. */
export type BusinessFeature = {
  readonly name: string;
  /** Null for a value that is neither boolean nor a number. */
  readonly enabled: boolean | null;
  /** Null without a limit. */
  readonly limit: number | null;
};

/** The features of nouns that a plan may lack; any one of them is enough. */
const behind: ReadonlyMap<string, readonly string[]> = new Map([
  ["Bill", ["accounts_payable"]],
  ["BillPayment", ["accounts_payable"]],
  ["BillVendor", ["accounts_payable"]],
  ["Receipt", ["attachments"]],
  ["Retainer", ["retainers_feature", "retainers"]],
]);

/** The features in `{"attachments.access": true, "staff.limit": -1}`, by name; null for an account without data. */
export function featuresIn(wire: unknown): readonly BusinessFeature[] | null {
  if (typeof wire !== "object" || wire === null || Array.isArray(wire)) return null;
  const features = new Map<string, BusinessFeature>();
  for (const [key, value] of Object.entries(wire)) {
    const name = key.replace(/\.(access|limit)$/, "");
    const known = features.get(name);
    const { enabled, limit } = read(value);
    // A feature with a flag and a limit is available when its flag says so.
    const flag = key.endsWith(".limit") && known ? known.enabled : enabled;
    features.set(name, { name, enabled: flag, limit: limit ?? known?.limit ?? null });
  }
  return [...features.values()];
}

/** -1 means unlimited. */
function read(value: unknown): Omit<BusinessFeature, "name"> {
  if (typeof value === "boolean") return { enabled: value, limit: null };
  if (!Number.isSafeInteger(value) || Math.abs(value as number) > largest)
    return { enabled: null, limit: null };
  return { enabled: value !== 0, limit: (value as number) < 0 ? null : (value as number) };
}

const largest = 2_147_483_647; // the maximum of GraphQL's Int

/** Whether a plan is known to lack a noun: an unlisted one is lacking. */
export const lacks = (features: readonly BusinessFeature[] | null, noun: string): boolean =>
  features !== null &&
  (behind.get(noun) ?? []).length > 0 &&
  features.every(({ name, enabled }) => enabled === false || !behind.get(noun)?.includes(name));
