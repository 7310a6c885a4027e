type Waiting = { readonly caller: string; readonly since: number };

/** The admission queue: callers take turns, however many of theirs wait; each caller's own are in order. */
export function createQueue<Entry extends Waiting>() {
  /** In the order of their turns; none is empty. */
  const lines = new Map<string, Entry[]>();
  let size = 0;

  /** Whether it was there. */
  function remove(entry: Entry): boolean {
    const line = lines.get(entry.caller);
    const at = line?.indexOf(entry) ?? -1;
    if (!line || at < 0) return false;
    line.splice(at, 1);
    if (line.length === 0) lines.delete(entry.caller);
    size -= 1;
    return true;
  }

  return {
    get size() {
      return size;
    },

    add(entry: Entry): void {
      const line = lines.get(entry.caller);
      if (line) line.push(entry);
      else lines.set(entry.caller, [entry]);
      size += 1;
    },

    remove,

    /** Removes the next; the others of that caller come after everybody else's. */
    take(): Entry | undefined {
      for (const [caller, line] of lines) {
        const [entry] = line;
        if (!entry) continue;
        lines.delete(caller);
        lines.set(caller, line);
        remove(entry);
        return entry;
      }
      return undefined;
    },

    cameBefore(at: number): Entry[] {
      const early = (line: Entry[]) => line.slice(0, line.findLastIndex(({ since }) => since < at) + 1);
      return [...lines.values()].flatMap(early);
    },

    /** The last in the longest line, if that is longer than this caller's would be with one more. */
    lastOfLonger(caller: string): Entry | undefined {
      let longest = lines.get(caller) ?? [];
      const own = longest.length;
      for (const line of lines.values()) if (line.length > longest.length) longest = line;
      return longest.length > own + 1 ? longest.at(-1) : undefined;
    },
  };
}
