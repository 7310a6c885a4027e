import { expect, test } from "vitest";
import { createSlices } from "../../src/http/body/slices.ts";

/** Four responses that arrive together, each of which takes so many milliseconds: what they do, and in which turn of the event loop. */
async function four(tookMs: number) {
  let now = 0;
  let turn = 0;
  const count = () => {
    turn += 1;
    if (turn < 20) setImmediate(count);
  };
  setImmediate(count);
  const slice = createSlices(() => now);
  const done: string[] = [];
  const turns: number[] = [];
  const respond = async (name: string) => {
    await slice();
    turns.push(turn);
    done.push(`${name} begins`);
    for (let step = 0; step < 5; step += 1) await undefined;
    process.nextTick(() => {
      now += tookMs; // as a DataLoader's batch
      done.push(`${name} ends`);
    });
  };
  await Promise.all(["a", "b", "c", "d"].map(respond));
  await new Promise<void>((resolve) => void setImmediate(resolve));
  const again = turn;
  await slice();
  expect(turn).toBeGreaterThan(again); // the line is empty, and begins anew
  return { done, turns };
}

test("responses continue in the order of their arrival, each after all that follows from the one before", async () => {
  const { done } = await four(0);
  const each = (name: string) => [`${name} begins`, `${name} ends`];
  expect(done).toEqual([...each("a"), ...each("b"), ...each("c"), ...each("d")]);
});

test.each([
  [0, [1, 1, 1, 1]],
  [0.2, [1, 1, 2, 2]],
  [2, [1, 2, 3, 3]],
  [5, [1, 2, 2, 2]],
  [20, [1, 1, 1, 1]],
])(
  "of responses that take %d ms each, a turn of the event loop has those that fit in its slice, and those that are late",
  async (tookMs, expected) => {
    expect((await four(tookMs)).turns).toEqual(expected);
  },
);
