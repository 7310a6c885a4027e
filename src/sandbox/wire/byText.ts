/** An order by a text, letter by letter. */
export const byText =
  <Item>(of: (item: Item) => string) =>
  (a: Item, b: Item): number => {
    const [left, right] = [of(a), of(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  };
