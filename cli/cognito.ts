import {
  AssociateSoftwareTokenCommand,
  type AuthenticationResultType,
  CodeMismatchException,
  CognitoIdentityProviderClient,
  InitiateAuthCommand,
  type InitiateAuthCommandOutput,
  NotAuthorizedException,
  RespondToAuthChallengeCommand,
  UserNotFoundException,
  VerifySoftwareTokenCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { z } from "zod";
import { Problem } from "./problem.ts";
import type { Tokens } from "./sessions.ts";

/** A user pool's door for command lines. `endpoint` is the local AWS's, in AWS there is none to tell. */
export interface UserPool {
  region: string;
  client: string;
  endpoint?: string | undefined;
}

/** What may be asked of the person who signs in. */
export interface Asks {
  password: () => Promise<string>;
  newPassword: () => Promise<string>;
  /** The six digits of their authenticator app; `secret` is given once, to be put into it. */
  code: (secret?: string) => Promise<string>;
}

type Given = Pick<InitiateAuthCommandOutput, "AuthenticationResult" | "ChallengeName" | "Session">;

/** CI-17. Signs in to a Cognito user pool, a first time and with an authenticator app too. @throws Problem where that is refused */
export async function signIn(pool: UserPool, username: string, asks: Asks): Promise<Tokens> {
  const cognito = clientOf(pool);
  const challenges: Record<string, (session: string | undefined) => Promise<Record<string, string>>> = {
    NEW_PASSWORD_REQUIRED: async () => ({ NEW_PASSWORD: await asks.newPassword() }),
    SOFTWARE_TOKEN_MFA: async () => ({ SOFTWARE_TOKEN_MFA_CODE: await asks.code() }),
  };
  return understood(async () => {
    const parameters = { USERNAME: username, PASSWORD: await asks.password() };
    let given: Given = await cognito.send(
      new InitiateAuthCommand({ ClientId: pool.client, AuthFlow: "USER_PASSWORD_AUTH", AuthParameters: parameters }),
    );
    while (!given.AuthenticationResult) {
      const { ChallengeName } = given;
      const respond = challenges[ChallengeName ?? ""];
      if (!respond && ChallengeName !== "MFA_SETUP")
        throw new Problem("sign-in.unsupported", `这里不支持这种登录方式：${ChallengeName}。`);
      const Session = respond ? given.Session : await setUpApp(cognito, given.Session, asks);
      const ChallengeResponses = { USERNAME: username, ...(await respond?.(Session)) };
      given = await cognito.send(
        new RespondToAuthChallengeCommand({ ClientId: pool.client, ChallengeName, Session, ChallengeResponses }),
      );
    }
    return tokensOf(given.AuthenticationResult);
  });
}

/** Goes on with a session without asking for the password again; nothing where it has ended. */
export async function renew(pool: UserPool, refreshToken: string): Promise<Tokens | undefined> {
  try {
    const { AuthenticationResult } = await clientOf(pool).send(
      new InitiateAuthCommand({
        ClientId: pool.client,
        AuthFlow: "REFRESH_TOKEN_AUTH",
        AuthParameters: { REFRESH_TOKEN: refreshToken },
      }),
    );
    const tokens = tokensOf(AuthenticationResult);
    return { ...tokens, refreshToken: tokens.refreshToken ?? refreshToken };
  } catch (error) {
    if (error instanceof NotAuthorizedException) return undefined;
    throw error;
  }
}

async function setUpApp(cognito: CognitoIdentityProviderClient, session: string | undefined, asks: Asks) {
  const made = await cognito.send(new AssociateSoftwareTokenCommand({ Session: session }));
  const UserCode = await asks.code(made.SecretCode);
  const { Session } = await cognito.send(new VerifySoftwareTokenCommand({ Session: made.Session, UserCode }));
  return Session;
}

/** Signing in needs no AWS credentials: none are looked for. */
function clientOf({ region, endpoint }: UserPool): CognitoIdentityProviderClient {
  const credentials = { accessKeyId: "none", secretAccessKey: "none" };
  return new CognitoIdentityProviderClient({ region, credentials, ...(endpoint !== undefined && { endpoint }) });
}

const Result = z.object({ AccessToken: z.string(), RefreshToken: z.string().optional(), ExpiresIn: z.number() });

function tokensOf(result: AuthenticationResultType | undefined): Tokens {
  const { AccessToken, RefreshToken, ExpiresIn } = Result.parse(result);
  return {
    token: AccessToken,
    refreshToken: RefreshToken,
    expiresAt: new Date(Date.now() + ExpiresIn * 1000).toISOString(),
  };
}

async function understood<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NotAuthorizedException || error instanceof UserNotFoundException)
      throw new Problem("sign-in.refused", "用户名或密码不对，或登录用时过久。请重新登录。");
    if (error instanceof CodeMismatchException) throw new Problem("sign-in.refused", "验证码不对，请重新登录。");
    throw error;
  }
}
