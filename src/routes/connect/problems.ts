import type { SignInProblem } from "../../oauth/signIn/signIn.ts";

/** What went wrong with a sign-in, and what to do: for a page and for a terminal. */
export type Told = {
  readonly status: number;
  readonly title: string;
  readonly text: string;
  readonly remedy: string;
};

const again = "Begin again.";

/** None of it quotes what FreshBooks or the browser sent. */
export const problemTexts: Record<SignInProblem, Told> = {
  denied: {
    status: 403,
    title: "Not connected: access was declined",
    text: "On FreshBooks' page the access was declined. Nothing was stored.",
    remedy: "If that was not meant, begin again and approve.",
  },
  scopesRefused: {
    status: 502,
    title: "Not connected: FreshBooks refused the scopes",
    text: "FreshBooks refuses the whole consent for one scope that it does not know or that is not enabled for the app.",
    remedy:
      "Compare FRESHBOOKS_SCOPES (or the app's scopes in FRESHBOOKS_APPS_FILE) with those enabled in FreshBooks' developer portal, or leave it out: then the app's own scopes are asked for.",
  },
  refused: {
    status: 502,
    title: "Not connected: FreshBooks refused",
    text: "FreshBooks sent you back with an error instead of an answer. Nothing was stored.",
    remedy: `${again} If it happens again, compare the app's id and redirect URI with FreshBooks' developer portal.`,
  },
  notBegun: {
    status: 400,
    title: "This sign-in was not begun here",
    text: "It was begun in another browser or under another address, more than ten minutes ago, or it is finished already. Nothing was changed.",
    remedy: again,
  },
  codeRefused: {
    status: 502,
    title: "Not connected: FreshBooks does not take its own code",
    text: "The code that FreshBooks sent you back with has been used or has expired; it is good for about five minutes. Nothing was stored.",
    remedy: `${again} If it happens again, compare the redirect URI with the one in FreshBooks' developer portal, letter by letter.`,
  },
  clientRefused: {
    status: 502,
    title: "Not connected: FreshBooks does not know this app",
    text: "FreshBooks does not take the app's id and secret. Nothing was stored.",
    remedy:
      "Whoever runs this server compares FRESHBOOKS_CLIENT_ID and FRESHBOOKS_CLIENT_SECRET (or the app in FRESHBOOKS_APPS_FILE) with FreshBooks' developer portal. Then begin again.",
  },
  answerLost: {
    status: 502,
    title: "Not connected: FreshBooks' answer was lost",
    text: "The code was sent to FreshBooks, and no usable answer came back. A code works once, so it was not sent again; FreshBooks may have issued tokens that nobody has.",
    remedy: `${again} A new sign-in takes the place of the lost one.`,
  },
  unavailable: {
    status: 502,
    title: "Not connected: FreshBooks does not answer",
    text: "FreshBooks could not be asked for tokens just now. Nothing was stored.",
    remedy: "Wait a moment, and begin again.",
  },
  storeFailed: {
    status: 503,
    title: "Not connected: there is nowhere to keep it",
    text: "The place where connections are kept (TOKEN_STORE) cannot be reached or written to. FreshBooks was not asked for anything, and who was connected still is.",
    remedy: "Whoever runs this server mends it. Then begin again.",
  },
  held: {
    status: 503,
    title: "Not kept yet",
    text: "FreshBooks gave access, and the place where connections are kept (TOKEN_STORE) failed just then. The access is held in memory, and kept as soon as that place takes it.",
    remedy:
      "Whoever runs this server mends that place before stopping the server. Nobody has to sign in again, unless the server ends before that.",
  },
};
