/** The encodings that a caller accepts by `Accept-Encoding`, in our order of preference. */
export function takenCodings(accepted: string | undefined, codings: readonly string[]): string[] {
  const taken = (accepted ?? "")
    .toLowerCase()
    .split(",")
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(";")[0]?.trim());
  return codings.filter((coding) => taken.includes(coding));
}
