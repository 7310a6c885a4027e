import { agencyApp, app } from "../identities.ts";
import { portalScopes } from "./scopes.ts";

/** An app as registered in the developer portal. */
export type App = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
  readonly redirectUris: readonly string[];
  /** Its allowed scopes. */
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

/** Undefined for an unregistered id. */
export const appById = (clientId: string | undefined): App | undefined =>
  apps.find((each) => each.clientId === clientId);

/** Undefined for an unknown id or a wrong secret. */
export const appWith = (clientId: string | undefined, clientSecret: string | undefined): App | undefined =>
  apps.find((each) => each.clientId === clientId && each.clientSecret === clientSecret);

/**
 * Exact match, as registered. Every app may also redirect to `/connect/callback` of this machine, on any port and below any path:
 * an allowance of the sandbox, so that signing in needs no configuration. FreshBooks registers no plain http.
 */
export const isRegistered = ({ redirectUris }: App, uri: string): boolean =>
  redirectUris.includes(uri) ||
  /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?(\/[\w.~-]+)*\/connect\/callback$/.test(uri);
