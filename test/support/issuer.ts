import { createServer } from "node:http";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { onTestFinished } from "vitest";

export const issuer = "https://login.example.test/";
export const audience = "books";

type Signing = { alg?: string; kid?: string; key?: CryptoKey; lasting?: boolean };

/** An identity provider for callers: signs tokens, and serves the keys to verify them. */
export async function openIssuer() {
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const strangers = await generateKeyPair("ES256");
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: "one", alg: "ES256", use: "sig" }] };
  let asked = 0;
  let answer: { status: number; body: string } = { status: 200, body: JSON.stringify(keys) };
  let silent = false;
  const server = createServer((_, response) => {
    asked += 1;
    if (silent) return;
    response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;

  const sign = (
    claims: JWTPayload = {},
    { alg = "ES256", kid = "one", key = privateKey, lasting = false }: Signing = {},
  ) => {
    const exp = Math.floor(Date.now() / 1000) + 600;
    return new SignJWT({ iss: issuer, aud: audience, ...(!lasting && { exp }), ...claims })
      .setProtectedHeader({ alg, kid })
      .sign(key);
  };

  return {
    sign,
    stranger: strangers.privateKey,
    publicKey,
    asked: () => asked,
    answer: (status: number, body: string) => {
      answer = { status, body };
    },
    /** Stops responding, but keeps connections. */
    hang: () => {
      silent = true;
    },
    config: { issuer, audience, jwksUrl: `http://127.0.0.1:${port}/keys` },
  };
}
