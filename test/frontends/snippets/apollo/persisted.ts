// apollo/persisted.ts
import { HttpLink } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { fetchOf, type Server } from "../server.ts";

const sha256 = async (text: string) => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
};

/** Sends the hash of a query in a GET request, and the query itself only when the server does not know it yet. */
export const persistedLink = (server: Server) =>
  new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(
    new HttpLink({ uri: `${server.url}/graphql`, fetch: fetchOf(server) }),
  );
