import type { SignInProblem } from "../../oauth/signIn/signIn.ts";

/** What went wrong with a sign-in, and what to do: for a page and for a terminal. */
export type Told = {
  readonly status: number;
  readonly title: string;
  readonly text: string;
  readonly remedy: string;
};

const again = "Start again.";

/** None of it quotes what FreshBooks or the browser sent. */
export const problemTexts: Record<SignInProblem, Told> = {
  denied: {
    status: 403,
    title: "Not connected: access was declined",
    text: "Access was declined on FreshBooks' page. Nothing was stored.",
    remedy: "To connect, start again and approve.",
  },
  scopesRefused: {
    status: 502,
    title: "Not connected: FreshBooks rejected the scopes",
    text: "FreshBooks rejects the whole consent when one scope is unknown or not enabled for the app.",
    remedy:
      "Compare FRESHBOOKS_SCOPES (or the app's scopes in FRESHBOOKS_APPS_FILE) with those enabled in FreshBooks' developer portal, or omit it to request the app's own scopes.",
  },
  refused: {
    status: 502,
    title: "Not connected: FreshBooks rejected the request",
    text: "FreshBooks returned an error. Nothing was stored.",
    remedy: `${again} If it happens again, compare the app's id and redirect URI with FreshBooks' developer portal.`,
  },
  notBegun: {
    status: 400,
    title: "This sign-in was not started here",
    text: "It was started in another browser or at another address, it was started more than ten minutes ago, or it is already finished. Nothing was changed.",
    remedy: again,
  },
  codeRefused: {
    status: 502,
    title: "Not connected: FreshBooks rejected its own code",
    text: "The code from FreshBooks was already used or has expired; it is valid for about five minutes. Nothing was stored.",
    remedy: `${again} If it happens again, compare the redirect URI with the one in FreshBooks' developer portal, character by character.`,
  },
  clientRefused: {
    status: 502,
    title: "Not connected: FreshBooks does not know this app",
    text: "FreshBooks rejected the app's id and secret. Nothing was stored.",
    remedy:
      "The operator of this server compares FRESHBOOKS_CLIENT_ID and FRESHBOOKS_CLIENT_SECRET (or the app in FRESHBOOKS_APPS_FILE) with FreshBooks' developer portal. Then start again.",
  },
  answerLost: {
    status: 502,
    title: "Not connected: FreshBooks' response was lost",
    text: "The code was sent to FreshBooks, and no usable response was received. A code is valid once, so it was not retried; FreshBooks may have issued tokens that nobody received.",
    remedy: `${again} A new sign-in replaces the lost one.`,
  },
  unavailable: {
    status: 502,
    title: "Not connected: FreshBooks does not respond",
    text: "FreshBooks could not be reached for tokens. Nothing was stored.",
    remedy: "Wait a moment, then start again.",
  },
  storeFailed: {
    status: 503,
    title: "Not connected: the token store failed",
    text: "The token store (STORE_URL) cannot be reached or written to. No request was sent to FreshBooks, and existing connections are unchanged.",
    remedy: "Ask the operator of this server to correct it, then start again.",
  },
  held: {
    status: 503,
    title: "Not stored yet",
    text: "FreshBooks granted access, and the token store (STORE_URL) failed. The access is kept in memory, and stored as soon as the token store works.",
    remedy:
      "The operator of this server corrects the token store before stopping the server. Nobody has to sign in again unless the server stops before that.",
  },
};
