import { type Duration, RemovalPolicy, Stack, Token } from "aws-cdk-lib";
import { type IGrantable, type IPrincipal, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Function as LambdaFunction, Runtime, Tracing } from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { z } from "zod";
import type { Stage } from "../stages.ts";
import { carries, codeOf } from "./function-code.ts";
import type { Needs } from "./needs.ts";

type NameOf<Env extends z.ZodObject> = keyof Env["shape"] & string;

/** Lambda sets these itself. */
const GIVEN_BY_LAMBDA = ["AWS_REGION"];
const REGULATION = "regulation.json";

export interface ArchiveFunctionProps<Env extends z.ZodObject> {
  readonly stage: Stage;
  /** The folder of its handler, `functions/<room>/<step>`. */
  readonly code: string;
  readonly env: Env;
  readonly description: string;
  /** The stage's settings that it goes by. Stores, tables and queues tell the rest as they are granted. */
  readonly settings?: Partial<Record<NameOf<Env>, string | number>>;
  readonly carries?: (typeof carries)[keyof typeof carries];
  /** The regulation, as JSON, if it goes by that. */
  readonly regulation?: string;
  /** In MiB; 1,769 are one whole processor. */
  readonly memory: number;
  readonly timeout: Duration;
  /** The name of its role, where a store knows it by that (`infra/names.ts`); CloudFormation's choice otherwise. */
  readonly roleName?: string;
}

/**
 * A function of the archive. Its environment is the schema that its handler parses: a misspelt name does not compile, a missing name
 * or a setting that the schema refuses fails the synth. It starts with no permission but to write its own log.
 */
export class ArchiveFunction<Env extends z.ZodObject = z.ZodObject>
  extends Construct
  implements IGrantable, Needs<NameOf<Env>>
{
  readonly function: LambdaFunction;
  readonly logGroup: LogGroup;
  readonly grantPrincipal: IPrincipal;
  readonly timeout: Duration;
  private readonly env: Env;
  private readonly told = new Map<string, string>();

  constructor(scope: Construct, id: string, props: ArchiveFunctionProps<Env>) {
    super(scope, id);
    const { stage, code, env, description, settings = {}, regulation, memory, timeout } = props;
    this.env = env;
    this.timeout = timeout;
    this.logGroup = new LogGroup(this, "Log", {
      retention: stage.keep.logs,
      removalPolicy: stage.protected ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const files = regulation === undefined ? {} : { [REGULATION]: regulation };
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      description,
      ...(props.roleName !== undefined && { roleName: props.roleName }),
    });
    this.logGroup.grantWrite(role);
    this.grantPrincipal = role;
    this.function = new LambdaFunction(this, "Function", {
      description,
      role,
      logGroup: this.logGroup,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.X86_64,
      handler: "handler.handler",
      code: codeOf(code, { ...(props.carries ?? carries.nothing), files }),
      memorySize: memory,
      timeout,
      tracing: Tracing.DISABLED,
      environment: { NODE_OPTIONS: "--enable-source-maps" },
    });
    const own = { RESOURCES: "resources", ACCOUNT: Stack.of(this).account, TIME_LIMIT: timeout.toSeconds() };
    const known = { ...own, ...settings };
    for (const [name, value] of Object.entries(known)) if (name in env.shape) this.set(name, String(value));
    if (regulation !== undefined) this.set("REGULATION", REGULATION);
    this.node.addValidation({ validate: () => this.amiss() });
  }

  tell(name: NameOf<Env>, value: string): void {
    this.set(name, value);
  }

  private set(name: string, value: string): void {
    this.told.set(name, value);
    this.function.addEnvironment(name, value);
  }

  /** What is missing in the environment or refused by its schema; what only deploying tells is taken to be right. */
  private amiss(): string[] {
    return Object.entries(this.env.shape).flatMap(([name, schema]) => {
      const value = this.told.get(name);
      if (GIVEN_BY_LAMBDA.includes(name) || Token.isUnresolved(value)) return [];
      const found = schema.safeParse(value);
      return found.success
        ? []
        : [`${name} is ${value === undefined ? "missing" : `refused: ${found.error?.message}`}`];
    });
  }
}
