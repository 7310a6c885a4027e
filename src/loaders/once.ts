/** Read on first use, and never again. */
export function once<Answer>(read: () => Promise<Answer>): () => Promise<Answer> {
  let reading: Promise<Answer> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}
