import { createHash, timingSafeEqual } from "node:crypto";

/** Compares in constant time. */
export function isSameText(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
