import type { Complaints } from "../../freshbooks/writes/write.ts";

type Defined<Input> = { [Key in keyof Input]?: Exclude<Input[Key], undefined> };

/** An input without the fields that are undefined: absent leaves alone. */
export const defined = <Input extends object>(input: Input): Defined<Input> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Defined<Input>;

/** Complains about an update that names no field. */
export function checkChanges(complaints: Complaints, isChange: boolean): void {
  if (!isChange) complaints.add("REQUIRED", [], "No change is given: set at least one field");
}
