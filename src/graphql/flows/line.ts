import type { Path } from "../../freshbooks/records/field.ts";
import type { Complaints } from "../../freshbooks/writes/write.ts";

/** Rejects a text that is blank, too long, or not one line: it must be found again exactly. */
export function checkLine(
  complaints: Complaints,
  path: Path,
  text: string,
  { what, longest }: { readonly what: string; readonly longest: number },
): void {
  if (!text.trim()) complaints.add("REQUIRED", path, `${what} is required`);
  else if (text.length > longest)
    complaints.add("INVALID", path, `${what} has at most ${longest} characters`);
  else if (/\p{Cc}|\p{Zl}|\p{Zp}/u.test(text)) complaints.add("INVALID", path, `${what} is one line of text`);
}
