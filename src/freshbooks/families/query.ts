const plain = /^[\w.-]*$/;

/** A list may have a thousand ids: plain text skips the escaping. */
const escaped = (text: string): string => (plain.test(text) ? text : encodeURIComponent(text));

/** `key=value&…`, without a question mark; the keys as they are spelled. */
export function queryText(
  pairs: readonly (readonly [string, string])[],
  spelled: (key: string) => string = (key) => key,
): string {
  const keys = new Map<string, string>();
  const keyOf = (key: string): string => {
    const known = keys.get(key) ?? escaped(spelled(key));
    keys.set(key, known);
    return known;
  };
  return pairs.map(([key, value]) => `${keyOf(key)}=${escaped(value)}`).join("&");
}
