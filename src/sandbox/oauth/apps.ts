import { agencyApp, app } from "../identities.ts";
import { portalScopes } from "./scopes.ts";

/** An app as its owner registered it in the developer portal. */
export type App = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
  readonly redirectUris: readonly string[];
  /** What it may ask for. */
  readonly scopes: readonly string[];
};

const apps: readonly App[] = [
  { ...app, name: "Sandbox App", redirectUris: [app.redirectUri], scopes: portalScopes },
  {
    ...agencyApp,
    name: "Agency Portal",
    redirectUris: [agencyApp.redirectUri],
    scopes: portalScopes.filter((scope) => scope.endsWith(":read")),
  },
];

/** Undefined for an id that nobody registered. */
export const appById = (clientId: string | undefined): App | undefined =>
  apps.find((each) => each.clientId === clientId);

/** Undefined for an unknown id and for a wrong secret alike. */
export const appWith = (clientId: string | undefined, clientSecret: string | undefined): App | undefined =>
  apps.find((each) => each.clientId === clientId && each.clientSecret === clientSecret);

/**
 * Letter for letter, as registered. Every app may also be sent back to `/connect/callback` of this machine, on any port and below any path:
 * an allowance of the sandbox, so that signing in needs no configuration. FreshBooks registers no plain http.
 */
export const isRegistered = ({ redirectUris }: App, uri: string): boolean =>
  redirectUris.includes(uri) ||
  /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?(\/[\w.~-]+)*\/connect\/callback$/.test(uri);
