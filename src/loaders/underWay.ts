/** The lists of an operation that are being read, by the nouns that their rows name. */
export type UnderWay = {
  /** A list whose rows will select records of these nouns. */
  add(nouns: readonly string[], list: Promise<unknown>): void;
  /**
   * What a read of a noun by id waits for: the other lists that name it, once one of them has come. Undefined before, so
   * that a single record does not wait for a list.
   */
  others(noun: string): Promise<unknown> | undefined;
};

/** The answer waits for the lists anyway; but their records have to be read within the deadline. */
const mostMs = 1_000;

/** For one operation, with the time that it still has. */
export function createUnderWay(leftMs: () => number): UnderWay {
  const lists = new Map<string, Set<Promise<unknown>>>();
  const come = new Set<string>();
  return {
    add: (nouns, list) => {
      for (const noun of nouns) {
        const naming = lists.get(noun) ?? new Set();
        lists.set(noun, naming.add(list));
        const over = () => {
          naming.delete(list);
          come.add(noun);
        };
        list.then(over, over);
      }
    },
    others: (noun) => {
      const naming = lists.get(noun);
      if (!naming?.size || !come.has(noun)) return undefined;
      return within(Promise.allSettled(naming), Math.min(mostMs, leftMs() / 2));
    },
  };
}

async function within(waiting: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([waiting, late]);
  clearTimeout(timer);
}
