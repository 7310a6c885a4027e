import { AccessError } from "../freshbooks/caller/access.ts";
import { StoreError } from "../store/database.ts";

type Methods = { readonly [name: string]: (...parameters: never[]) => Promise<unknown> };

/** The same store; when it fails, the caller gets an error that names it. */
export const guarded = <Part extends Methods>(part: Part): Part =>
  Object.fromEntries(
    Object.entries(part).map(([name, method]) => [
      name,
      (...parameters: never[]) => method(...parameters).catch(toCaller),
    ]),
  ) as unknown as Part;

function toCaller(error: unknown): never {
  if (!(error instanceof StoreError)) throw error;
  throw new AccessError("storeFailed", "The store of this server cannot be reached", {
    remedy: "Retry later. The operator of this server checks STORE_URL.",
    cause: error,
  });
}
