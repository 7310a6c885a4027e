import { Upload } from "../../files/upload.ts";

/**
 * A text that is the same for equal inputs, whatever the order of their fields. Omitted fields differ from null ones. Of
 * a file it has only that there is one: its content is not known before it is sent.
 */
export const canonical = (value: unknown): string => JSON.stringify(ordered(value));

function ordered(value: unknown): unknown {
  if (value instanceof Upload) return { file: true };
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([name, each]) => [name, ordered(each)]),
  );
}
