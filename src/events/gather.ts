type Group<Item, Done> = {
  waiting: Item[];
  next: Promise<Done> | undefined;
  current: Promise<Done> | undefined;
};

/**
 * Does for many at once what each needs: while one run is under way, later items of the same key wait, and share the
 * next run. So each gets a run that began after it came.
 */
export function createGathering<Item, Done>(run: (key: string, items: readonly Item[]) => Promise<Done>) {
  const groups = new Map<string, Group<Item, Done>>();

  async function begin(key: string, group: Group<Item, Done>): Promise<Done> {
    await group.current?.catch(() => undefined);
    const items = group.waiting;
    group.waiting = [];
    group.next = undefined;
    const current = run(key, items);
    group.current = current;
    try {
      return await current;
    } finally {
      if (group.current === current && !group.next) groups.delete(key);
    }
  }

  return (key: string, item: Item): Promise<Done> => {
    const group = groups.get(key) ?? { waiting: [], next: undefined, current: undefined };
    groups.set(key, group);
    group.waiting.push(item);
    group.next ??= begin(key, group);
    return group.next;
  };
}
