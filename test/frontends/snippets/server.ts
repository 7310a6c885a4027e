// server.ts
/** Where the server is, and whom it serves. */
export type Server = {
  /** Such as `https://books.example.com`. */
  url: string;
  /** The access token of the person who uses the page. */
  token: () => string;
  /** Gets `sandbox`, `freshbooks` or `other` with each response: invented books must not pass for real ones. */
  onBooks?: (books: string | null) => void;
};

/** What every request needs: the token, and the header without which the server rejects GET requests and forms. */
export const headersOf = ({ token }: Server) => ({
  authorization: `Bearer ${token()}`,
  "apollo-require-preflight": "true",
});

/** A `fetch` that reports whose books are served. */
export const fetchOf =
  ({ onBooks }: Server): typeof fetch =>
  async (input, init) => {
    const response = await fetch(input, init);
    onBooks?.(response.headers.get("x-books"));
    return response;
  };
