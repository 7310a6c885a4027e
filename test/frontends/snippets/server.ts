// server.ts
/** Where the server is, and who asks. */
export type Server = {
  /** Such as `https://books.example.com`. */
  url: string;
  /** The access token of the person who uses the page, read for each request. */
  token: () => string;
  /** Gets `sandbox`, `freshbooks` or `other` with each response: invented books must not pass for real ones. */
  onBooks?: (books: string | null) => void;
};

/** A `fetch` that adds what each request needs, and reports whose books are served. */
export const fetchOf =
  ({ token, onBooks }: Server): typeof fetch =>
  async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set("authorization", `Bearer ${token()}`);
    headers.set("apollo-require-preflight", "true"); // without it, the server rejects forms and some GET requests
    const response = await fetch(input, { ...init, headers });
    onBooks?.(response.headers.get("x-books"));
    return response;
  };
