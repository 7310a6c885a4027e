import type { Books } from "./books.ts";
import { studioBooks } from "./studio.ts";

/** Undefined means the default. */
export type Size = { seed?: number | undefined; scale?: number | undefined };

/** A small design studio's last 18 months; the same for the same day, seed and scale. Scale 1 is 400 invoices. */
export function exampleBooks(options: Size & { now?: Date } = {}): Books {
  return studioBooks(options.now ?? new Date(), options.seed ?? 1, options.scale ?? 1);
}
