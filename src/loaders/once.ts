/** Read when it is first asked for, and not again. */
export function once<Answer>(read: () => Promise<Answer>): () => Promise<Answer> {
  let reading: Promise<Answer> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}
