/** Whether a route is the graph's, whose rejections are GraphQL errors. */
export const isGraphRoute = (route: string | undefined): boolean =>
  route === "/graphql" || route === "/graphql/stream";

/** The body of a rejection, in the format that callers of the route read. */
export const refusedBody = (route: string | undefined, code: string, message: string): object =>
  isGraphRoute(route) ? { errors: [{ message, extensions: { code } }] } : { error: { code, message } };
