import * as openid from "openid-client";
import { Problem } from "./problem.ts";
import type { Tokens } from "./sessions.ts";

/** Where someone confirms, in any browser, that this command line may act for them. */
export interface DeviceCode {
  address: string;
  code: string;
}

/** Signs in at a company's own issuer by a code that its person confirms (RFC 8628). @throws Problem where that is refused */
export async function signInByDevice(
  issuer: string,
  client: string,
  tell: (where: DeviceCode) => void,
): Promise<Tokens> {
  return understood(issuer, async () => {
    const config = await discovered(issuer, client);
    const device = await openid.initiateDeviceAuthorization(config, { scope: "openid offline_access" });
    tell({ address: device.verification_uri_complete ?? device.verification_uri, code: device.user_code });
    return tokensOf(await openid.pollDeviceAuthorizationGrant(config, device));
  });
}

/** Goes on with a session without asking the person again. @throws Problem where it has ended */
export async function renewAtIssuer(issuer: string, client: string, refreshToken: string): Promise<Tokens> {
  return understood(issuer, async () => {
    const tokens = tokensOf(await openid.refreshTokenGrant(await discovered(issuer, client), refreshToken));
    return { ...tokens, refreshToken: tokens.refreshToken ?? refreshToken };
  });
}

/** The command line can keep no secret, so it has none. Plain HTTP is taken on this machine alone. */
function discovered(issuer: string, client: string): Promise<openid.Configuration> {
  const url = new URL(issuer);
  const local = url.hostname === "127.0.0.1" ? { execute: [openid.allowInsecureRequests] } : undefined;
  return openid.discovery(url, client, undefined, openid.None(), local);
}

const tokensOf = (given: Awaited<ReturnType<typeof openid.refreshTokenGrant>>): Tokens => ({
  token: given.access_token,
  refreshToken: given.refresh_token,
  expiresAt: new Date(Date.now() + (given.expiresIn() ?? 3600) * 1000).toISOString(),
});

async function understood<T>(issuer: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Problem(
      "sign-in.refused",
      `没能在 ${issuer} 登录：${error instanceof Error ? error.message : String(error)}。`,
    );
  }
}
