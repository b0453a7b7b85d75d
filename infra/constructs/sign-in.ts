import { Duration, RemovalPolicy } from "aws-cdk-lib";
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
} from "aws-cdk-lib/aws-cognito";
import { Grant } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import type { Cognito, Stage } from "../stages.ts";
import { acknowledge } from "./acknowledge.ts";
import type { Needs } from "./needs.ts";

/**
 * CI-17. Who people are, where the company has no directory of its own. Nobody signs up: an administrator invites. The token's
 * subject is all that the archive takes from it; what someone may do stands in the table of people.
 */
export class SignIn extends Construct {
  readonly userPool: UserPool;
  readonly client: UserPoolClient;

  constructor(scope: Construct, id: string, stage: Stage, { mfa, threatProtection }: Cognito) {
    super(scope, id);
    this.userPool = new UserPool(this, "People", {
      selfSignUpEnabled: false,
      signInAliases: { username: true },
      signInCaseSensitive: false,
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
        passwordHistorySize: 5,
      },
      mfa: mfa ? Mfa.REQUIRED : Mfa.OFF,
      ...(mfa && { mfaSecondFactor: { sms: false, otp: true } }),
      accountRecovery: AccountRecovery.NONE,
      featurePlan: threatProtection ? FeaturePlan.PLUS : FeaturePlan.ESSENTIALS,
      ...(threatProtection && { standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION }),
      deletionProtection: stage.protected,
      removalPolicy: stage.protected ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.client = this.userPool.addClient("CommandLine", {
      authFlows: { userPassword: true, userSrp: true },
      disableOAuth: true,
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
    });
    if (!mfa) acknowledge(this.userPool, "COG2", "This stage says so: nobody has an authenticator for a local AWS.");
    if (!threatProtection)
      acknowledge(this.userPool, "COG8", "This stage says so: threats to a local AWS have no place.");
  }

  /** Open accounts, and give them another first password. */
  grantOpenAccounts(fn: Needs<"USER_POOL">): void {
    this.grant(fn, "AdminCreateUser", "AdminGetUser", "AdminSetUserPassword");
  }

  /** AM-20. Close accounts and end their sessions. */
  grantCloseAccounts(fn: Needs<"USER_POOL">): void {
    this.grant(fn, "AdminDisableUser", "AdminUserGlobalSignOut");
  }

  private grant(fn: Needs<"USER_POOL">, ...operations: string[]): void {
    fn.tell("USER_POOL", this.userPool.userPoolId);
    const actions = operations.map((operation) => `cognito-idp:${operation}`);
    Grant.addToPrincipal({ grantee: fn, actions, resourceArns: [this.userPool.userPoolArn] });
  }
}
