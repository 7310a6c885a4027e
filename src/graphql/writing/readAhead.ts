import type { Context } from "../contract/context.ts";
import type { Noun } from "../contract/ids.ts";
import type { Entity } from "../reading/entity.ts";

type Id = string | null | undefined;

/**
 * Starts reading records of an input beside those that are checked first. Their own checks find them in the loaders,
 * and report what is wrong with them; nothing is reported here.
 */
export function readAhead<N extends Noun, Item, Part extends string>(
  context: Context,
  { noun, loaderIn }: Pick<Entity<N, Item, Part>, "noun" | "loaderIn">,
  ids: readonly Id[],
): void {
  const read = async (id: string) => {
    const opened = await context.open(noun, id);
    if (opened) await loaderIn(opened.loaders).load(opened.number);
  };
  void Promise.allSettled(ids.filter((id) => typeof id === "string").map(read));
}
