import { readFileSync } from "node:fs";

/** Stands in every secret that is made up here. */
export const secretMark = "qx7-secret.mark_0";

/** The names of all variables that the configuration reads, found in its source, so that a new one is not forgotten. */
export function variableNames(files: readonly string[]): string[] {
  const names = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)"/g)].map(
      ([, name = ""]) => name,
    ),
  );
  return [...new Set(names)];
}

/** Values that no variable takes, and that a careless message would quote. */
export const badValues: readonly string[] = [
  `${secretMark} two words`,
  `http://user:${secretMark}@example.test:99999/path?${secretMark}`,
  `{"clientSecret":"${secretMark}"`,
  `ftp://${secretMark}`,
  `${secretMark}:${Buffer.from(secretMark).toString("base64")}`,
  `postgres://someone:${secretMark}@127.0.0.1:1/nowhere`,
  `/nowhere/${secretMark}`,
];
