const quietMs = 10_000;

/** Reports the first of many at once, and some seconds later how many others there were. */
export function sparsely<Key extends string>(
  tell: (key: Key, times: number) => void,
  after: (ms: number, run: () => void) => void = (ms, run) => void setTimeout(run, ms).unref(),
): (key: Key) => void {
  const counts = new Map<Key, number>();

  function settle(key: Key): void {
    const times = counts.get(key) ?? 0;
    counts.delete(key);
    if (times === 0) return;
    tell(key, times);
    quieten(key);
  }

  function quieten(key: Key): void {
    counts.set(key, 0);
    after(quietMs, () => settle(key));
  }

  return (key) => {
    const count = counts.get(key);
    if (count !== undefined) return void counts.set(key, count + 1);
    tell(key, 1);
    quieten(key);
  };
}
