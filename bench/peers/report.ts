import type { CallersFigures } from "./callers.ts";
import type { RowFigures } from "./measure.ts";
export const toResults = (scale: number, rows: readonly RowFigures[], callers: readonly CallersFigures[]) => ({ scale, rows, callers });
export const print = (results: unknown) => console.log(JSON.stringify(results, null, 1));
export const publish = (_: unknown): string[] => [];
