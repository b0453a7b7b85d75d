import { type App, CfnOutput, Duration, Stack } from "aws-cdk-lib";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { Grant, type IGrantable } from "aws-cdk-lib/aws-iam";
import { type EventSourceMappingOptions, FilterCriteria, FilterRule, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import { acknowledge } from "../constructs/acknowledge.ts";
import type { ArchiveFunction } from "../constructs/archive-function.ts";
import type { Needs } from "../constructs/needs.ts";
import { DeadLetters, WorkQueue } from "../constructs/work-queue.ts";
import type { Stage } from "../stages.ts";

/** Changes of people of whom something is to be settled: who left, or is to be told of something. */
export const UNSETTLED = FilterCriteria.filter({ dynamodb: { NewImage: { unsettled: { S: FilterRule.exists() } } } });

/** How often a change is told again to a function that failed at it: those behind it wait for that, and no longer. */
const RETRIES = 5;

/** How many runs at a time send what could not be sent at once: the fewest that Lambda takes, for most often SES had too much to do. */
const SENDERS = 2;

/** A stack of one archive, in the stage's region or off site. */
export abstract class ArchiveStack extends Stack {
  readonly stage: Stage;
  /** What the clock calls, and the rule by which it does. */
  readonly byTheClock: { readonly fn: ArchiveFunction; readonly rule: Rule }[] = [];
  /** What follows the changes of a table. */
  readonly followers: ArchiveFunction[] = [];

  constructor(app: App, name: string, description: string, stage: Stage, region: string = stage.region) {
    super(app, `dossier-${stage.name}-${name}`, {
      env: { account: stage.account, region },
      description: `Dossier: ${description}`,
      terminationProtection: stage.protected,
      tags: { archive: `dossier-${stage.name}` },
    });
    this.stage = stage;
  }

  /** The address that notices come from, as functions are told it. */
  protected get mailFrom(): string {
    return this.stage.mail.kind === "ses" ? this.stage.mail.from : "none";
  }

  /** Send notices from the stage's own address, if the stage sends mail. */
  protected allowMail(fn: IGrantable): void {
    if (this.stage.mail.kind !== "ses") return;
    const { from } = this.stage.mail;
    const identity = (resourceName: string) => this.formatArn({ service: "ses", resource: "identity", resourceName });
    Grant.addToPrincipal({
      grantee: fn,
      actions: ["ses:SendEmail"],
      resourceArns: [identity(from), identity(from.slice(from.indexOf("@") + 1))],
      conditions: { StringEquals: { "ses:FromAddress": from } },
    });
  }

  /** Lets a function try again for hours to send what it could not, while it goes on with what comes after. */
  protected sendLater(id: string, worker: ArchiveFunction & Needs<"NOTICE_QUEUE">): void {
    const queue = new WorkQueue(this, id, {
      ...{ stage: this.stage, told: "NOTICE_QUEUE", worker, batch: 1 },
      concurrency: SENDERS,
    });
    queue.grantSend(worker);
  }

  /** Calls a function again and again. A run that fails is not tried again: the next one does the same. */
  protected callAgainAndAgain(id: string, fn: ArchiveFunction, description: string): void {
    fn.function.configureAsyncInvoke({ retryAttempts: 0 });
    const rule = new Rule(this, id, {
      description,
      schedule: Schedule.rate(this.stage.pace.sweepEvery),
      targets: [new LambdaFunction(fn.function, { retryAttempts: 0 })],
    });
    this.byTheClock.push({ fn, rule });
  }

  /**
   * Gives a function the changes of a table, all or those that pass the filters, one by one, so that a change that it fails at after
   * every attempt lies aside by itself.
   */
  protected follow(
    aside: string,
    fn: ArchiveFunction,
    stream: string,
    only: Pick<EventSourceMappingOptions, "filters"> = {},
  ): void {
    const failures = new DeadLetters(this, aside);
    acknowledge(
      failures,
      "SQS3",
      "It takes a stream's failures, not a queue's; it is watched as every dead-letter queue.",
    );
    this.followers.push(fn);
    fn.function.addEventSourceMapping("Changes", {
      ...only,
      eventSourceArn: stream,
      startingPosition: StartingPosition.LATEST,
      batchSize: 1,
      retryAttempts: RETRIES,
      reportBatchItemFailures: true,
      maxRecordAge: Duration.hours(12),
      onFailure: new SqsDlq(failures.queue),
    });
  }

  /** Says something that those who use the archive from outside need to know: `infra/outputs.ts` reads it. */
  protected tell(name: string, value: string): void {
    new CfnOutput(this, name, { value });
  }
}
