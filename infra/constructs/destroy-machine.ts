import { ArnFormat, Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { Grant } from "aws-cdk-lib/aws-iam";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import {
  Choice,
  Condition,
  DefinitionBody,
  Errors,
  Fail,
  JsonPath,
  LogLevel,
  Map as MapState,
  Pass,
  StateMachine,
  Succeed,
  TaskInput,
  Timeout,
} from "aws-cdk-lib/aws-stepfunctions";
import { LambdaInvoke } from "aws-cdk-lib/aws-stepfunctions-tasks";
import { Construct, type IConstruct } from "constructs";
import { MOST_BATCHES } from "#shared/domain/disposal/destroy.ts";
import { LASTING, PASSING } from "#shared/domain/disposal/steps.ts";
import type { Stage } from "../stages.ts";
import { acknowledge, acknowledgeWildcard } from "./acknowledge.ts";
import type { ArchiveFunction } from "./archive-function.ts";
import type { Needs } from "./needs.ts";

interface DestroyMachineProps {
  readonly stage: Stage;
  readonly condemn: ArchiveFunction;
  readonly shred: ArchiveFunction;
  readonly erase: ArchiveFunction;
  readonly prove: ArchiveFunction;
  readonly conclude: ArchiveFunction;
}

/** How a step is tried again. */
interface Patience {
  readonly interval: Duration;
  readonly maxAttempts: number;
  readonly backoffRate: number;
  readonly maxDelay?: Duration;
}
/** How often, and how long apart, anything else is tried again that fails. */
const OTHERWISE: Patience = { interval: Duration.seconds(2), maxAttempts: 4, backoffRate: 3 };

/**
 * AF-35, CI-12. A destruction: the files are condemned; in batches their keys are taken away, which is the point of no return, all that
 * there is of them is erased, and it is tried to read them; then it is concluded, as erased or as stopped with the reason. One batch in
 * trouble holds up no other, and whatever fails, the next run goes on from there. Where it cannot be concluded either, it is at least said
 * that it stopped. It may take as long as all of its steps may, waits and all, for whatever cut it short would hide why it stopped. Its
 * state holds numbers and codes, never content.
 */
export class DestroyMachine extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, props: DestroyMachineProps) {
    super(scope, id);
    const { stage } = props;
    const { every, attempts } = stage.pace.replica;
    const atATime = stage.pace.concurrency.destroy;
    const passing = { interval: every, maxAttempts: attempts, backoffRate: 2, maxDelay: Duration.minutes(30) };
    const step = (
      name: string,
      fn: ArchiveFunction,
      does: { comment: string; resultPath?: string; payload?: TaskInput },
    ) => {
      const task = new LambdaInvoke(this, name, {
        ...does,
        lambdaFunction: fn.function,
        payloadResponseOnly: true,
        retryOnServiceExceptions: false,
        taskTimeout: Timeout.duration(limitOf(fn)),
      });
      task.addRetry({ errors: [...LASTING], maxAttempts: 0 });
      task.addRetry({ errors: [...PASSING], ...passing });
      task.addRetry({ errors: [Errors.ALL], ...OTHERWISE });
      return task;
    };
    const longest = (...steps: ArchiveFunction[]) => sum(steps.map((fn) => longestOf(fn, [passing, OTHERWISE])));
    const nothing = JsonPath.DISCARD;
    const condemn = step("Condemn", props.condemn, { comment: "No use of the files is granted any more" });
    const shred = step("Shred", props.shred, { comment: "The point of no return: their keys go", resultPath: nothing });
    const erase = step("Erase", props.erase, { comment: "Every version goes, here and off site", resultPath: nothing });
    const prove = step("Prove", props.prove, { comment: "Each is tried to be read", resultPath: nothing });
    const conclude = step("Conclude", props.conclude, { comment: "Erased, or stopped with the reason" });

    const failed = {
      application: JsonPath.stringAt("$.application"),
      run: JsonPath.numberAt("$.run"),
      failure: JsonPath.objectAt("$.failure"),
    };
    const halt = step("Halt", props.conclude, {
      comment: "Stopped, whatever came of it",
      payload: TaskInput.fromObject({ ...failed, halts: true }),
    });
    const unfinished = new Pass(this, "Unfinished", { comment: "Another run goes on with these" });
    for (const each of [shred, erase, prove]) each.addCatch(unfinished, { resultPath: "$.failure" });
    const batches = new MapState(this, "Batches", {
      maxConcurrency: atATime,
      itemsPath: "$.batches",
      itemSelector: {
        application: JsonPath.stringAt("$.application"),
        run: JsonPath.numberAt("$.run"),
        numbers: JsonPath.listAt("$$.Map.Item.Value"),
      },
      resultPath: "$.batches",
    }).itemProcessor(shred.next(erase).next(prove));
    condemn.addCatch(conclude, { resultPath: "$.failure" });
    // What it was to go through is no outcome: it is left out.
    const broken = new Pass(this, "Broken", { comment: "It did not come to batches", parameters: failed });
    batches.addCatch(broken.next(conclude), { resultPath: "$.failure" });
    conclude.addCatch(halt, { resultPath: "$.failure" });
    const ended = new Choice(this, "Ended")
      .when(Condition.stringEquals("$.status", "erased"), new Succeed(this, "Erased"))
      .otherwise(new Fail(this, "Stopped", { error: "Stopped", cause: "The application says why" }));

    halt.next(ended);
    const inTurn = Math.ceil(MOST_BATCHES / atATime) * longest(props.shred, props.erase, props.prove);
    const log = new LogGroup(this, "Log", {
      retention: stage.keep.logs,
      removalPolicy: stage.protected ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.machine = new StateMachine(this, "Machine", {
      definitionBody: DefinitionBody.fromChainable(condemn.next(batches).next(conclude).next(ended)),
      // To conclude is tried twice: the second time it only says that it stopped.
      timeout: Duration.seconds(longest(props.condemn) + inTurn + longest(props.conclude, props.conclude)),
      logs: { destination: log, level: LogLevel.ALL, includeExecutionData: false },
    });
    acknowledge(this.machine, "SF2", "Each run's course stands in its log; nothing else is traced, either.");
    acknowledge(this.machine, "IAM5[Resource::*]", "Deliveries of logs know no resource.");
    for (const fn of [props.condemn, props.shred, props.erase, props.prove, props.conclude])
      acknowledgeWildcard(this.machine, `${fn.function.functionArn}:*`, "Whichever version of the function it is.");
  }

  /** Begin a run. */
  grantStart(fn: Needs<"DESTROY_MACHINE">): void {
    fn.tell("DESTROY_MACHINE", this.machine.stateMachineArn);
    const resourceArns = [this.machine.stateMachineArn];
    Grant.addToPrincipal({ grantee: fn, actions: ["states:StartExecution"], resourceArns });
  }

  /** Begin a run, and see whether it has ended. */
  grantLookAfter(fn: IConstruct & Needs<"DESTROY_MACHINE">): void {
    this.grantStart(fn);
    const runs = Stack.of(this).formatArn({
      ...{ service: "states", resource: "execution", resourceName: `${this.machine.stateMachineName}:*` },
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    Grant.addToPrincipal({ grantee: fn, actions: ["states:DescribeExecution"], resourceArns: [runs] });
    acknowledgeWildcard(fn, runs, "Whichever run of this one machine it is.");
  }
}

/** Longer than its function takes, so that the function says what was amiss. */
const limitOf = (fn: ArchiveFunction): Duration => fn.timeout.plus(Duration.minutes(1));

/** The most seconds that a step can take: as often as it is tried, each time to its limit, and what lies between. */
const longestOf = (fn: ArchiveFunction, patience: readonly Patience[]): number =>
  limitOf(fn).toSeconds() * (1 + sum(patience.map(({ maxAttempts }) => maxAttempts))) + sum(patience.map(waits));

const waits = ({ interval, maxAttempts, backoffRate, maxDelay }: Patience): number =>
  sum(
    Array.from({ length: maxAttempts }, (_, n) =>
      Math.min(interval.toSeconds() * backoffRate ** n, maxDelay?.toSeconds() ?? Number.POSITIVE_INFINITY),
    ),
  );

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
