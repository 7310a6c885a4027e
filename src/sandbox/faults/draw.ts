/** A number from 0 up to, but not including, 1: the same for the same seed and places. */
export function draw(seed: number, ...places: readonly number[]): number {
  let mixed = seed | 0;
  for (const place of places) {
    mixed = Math.imul(mixed ^ (place + 0x9e3779b9), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed ^= mixed >>> 16;
  }
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
