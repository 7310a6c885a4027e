import { inject } from "vitest";

/** What the files of a run share: see `setup.ts`. */
export async function ofRun(path: string): Promise<string> {
  const response = await fetch(`${inject("shared")}/${path}`);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
