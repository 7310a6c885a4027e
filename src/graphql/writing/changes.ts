import type { Complaints } from "../../freshbooks/writes/write.ts";

type Defined<Input> = { [Key in keyof Input]?: Exclude<Input[Key], undefined> };

/** An input without the fields that are undefined: absent leaves alone. */
export const defined = <Input extends object>(input: Input): Defined<Input> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Defined<Input>;

/** Complains about fields that an update clears and that `of`, such as "a payment", cannot be without. */
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

/** Complains about an update that names no field. */
export function checkChanges(complaints: Complaints, isChange: boolean): void {
  if (!isChange) complaints.add("REQUIRED", [], "No change is given: set at least one field");
}
