import type { Complaints } from "../../freshbooks/writes/write.ts";

type Defined<Input> = { [Key in keyof Input]?: Exclude<Input[Key], undefined> };

/** An input without its undefined fields, which stay unchanged. */
export const defined = <Input extends object>(input: Input): Defined<Input> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Defined<Input>;

/** Rejects clearing fields that `of`, such as "a payment", requires. */
export function checkNotCleared<Input extends object>(
  complaints: Complaints,
  of: string,
  input: Input,
  fields: readonly (keyof Input & string)[],
): void {
  for (const field of fields) {
    const called = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    if (input[field] === null) complaints.add("REQUIRED", [field], `The ${called} of ${of} is required`);
  }
}

/** Rejects an update without any field. */
export function checkChanges(complaints: Complaints, isChange: boolean): void {
  if (!isChange) complaints.add("REQUIRED", [], "No change is given: set at least one field");
}
