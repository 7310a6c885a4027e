/** What FreshBooks returns for one record at a time, read once for each. */
export function oncePer<Item extends { readonly id: string }, Answer>(
  read: (item: Item) => Promise<Answer>,
): (item: Item) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (item) => {
    const reading = known.get(item.id) ?? read(item);
    known.set(item.id, reading);
    return reading;
  };
}
