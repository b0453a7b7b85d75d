import { type App, RemovalPolicy } from "aws-cdk-lib";
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpJwtAuthorizer } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import { z } from "zod";
import type { Route } from "#shared/domain/contract.ts";
import { acknowledge } from "../constructs/acknowledge.ts";
import type { ArchiveFunction } from "../constructs/archive-function.ts";
import { SignIn } from "../constructs/sign-in.ts";
import type { Stage } from "../stages.ts";
import { ArchiveStack } from "./archive-stack.ts";

/** `GET /files/{number}`: a method and a path. */
const RouteKey = z
  .string()
  .transform((key) => key.split(" "))
  .pipe(z.tuple([z.enum(HttpMethod), z.string().startsWith("/")]));

/** The door: one HTTP API, which knows whose token it sees and lets nobody else in. Pages of other origins may not call it. */
export class FrontStack extends ArchiveStack {
  readonly api: HttpApi;
  readonly httpStage: HttpStage;
  /** The accounts; none where another issuer keeps them. */
  readonly signIn: SignIn | undefined;
  private readonly authorizer: HttpJwtAuthorizer;

  constructor(app: App, stage: Stage) {
    super(app, "front", "identity and the HTTP API", stage);
    const { issuer, audience, signIn } = this.identity();
    this.signIn = signIn;
    this.authorizer = new HttpJwtAuthorizer("SignedIn", issuer, { jwtAudience: [audience] });

    const accessLog = new LogGroup(this, "AccessLog", {
      retention: stage.keep.logs,
      removalPolicy: stage.protected ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.api = new HttpApi(this, "Api", {
      description: "Dossier: what people ask of the archive",
      createDefaultStage: false,
    });
    this.httpStage = new HttpStage(this, "Stage", {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { rateLimit: stage.throttle.rate, burstLimit: stage.throttle.burst },
      detailedMetricsEnabled: true,
      accessLogSettings: { destination: new LogGroupLogDestination(accessLog) },
    });

    this.tell("ApiUrl", this.api.apiEndpoint);
  }

  /** Lets people who have signed in call a function by the routes that it answers. They belong to the function's own stack. */
  open(to: ArchiveFunction, routes: Readonly<Record<string, Route>>): void {
    const integration = new HttpLambdaIntegration("Function", to.function);
    for (const key of Object.keys(routes)) this.route(to, key, integration);
  }

  /** Lets anybody call a function by a route: what it answers is public. */
  openToAll(to: ArchiveFunction, key: string): void {
    const integration = new HttpLambdaIntegration("PublicFunction", to.function);
    const opened = this.route(to, key, integration, new HttpNoneAuthorizer());
    acknowledge(opened, "APIG4", "What it answers is the API's own description, which is public.");
  }

  private route(
    scope: Construct,
    key: string,
    integration: HttpLambdaIntegration,
    authorizer: HttpJwtAuthorizer | HttpNoneAuthorizer = this.authorizer,
  ): HttpRoute {
    const [method, path] = RouteKey.parse(key);
    const routeKey = HttpRouteKey.with(path, method);
    return new HttpRoute(scope, key, { httpApi: this.api, routeKey, integration, authorizer });
  }

  private identity(): { issuer: string; audience: string; signIn?: SignIn } {
    const { identity, region } = this.stage;
    if (identity.kind === "oidc") return identity;
    const signIn = new SignIn(this, "SignIn", this.stage, identity);
    const { userPool, client } = signIn;
    this.tell("UserPoolId", userPool.userPoolId);
    this.tell("ClientId", client.userPoolClientId);
    return {
      issuer: `https://cognito-idp.${region}.${this.urlSuffix}/${userPool.userPoolId}`,
      audience: client.userPoolClientId,
      signIn,
    };
  }
}
