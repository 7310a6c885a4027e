/** A value's form without its content, which may be customer data: this appears in an error. */
export function formOf(value: unknown): string {
  if (typeof value === "string") return `a text of ${value.length}`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return value === null ? "null" : `a value of type ${typeof value}`;
}
