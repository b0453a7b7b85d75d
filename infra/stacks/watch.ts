import { type App, Duration, Stack } from "aws-cdk-lib";
import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import { MathExpression, Metric, Stats } from "aws-cdk-lib/aws-cloudwatch";
import type { Rule } from "aws-cdk-lib/aws-events";
import { FilterPattern, type IFilterPattern, type LogGroup, MetricFilter } from "aws-cdk-lib/aws-logs";
import type { IConstruct } from "constructs";
import { ArchiveFunction } from "../constructs/archive-function.ts";
import { RECORDS_TO_REPLICA } from "../constructs/stores/disposal-records.ts";
import type { FileStore } from "../constructs/stores/file-store.ts";
import { TO_REPLICA } from "../constructs/stores/vault.ts";
import { RecordTable } from "../constructs/tables/record-table.ts";
import { Alarms, PERIOD } from "../constructs/watch/alarms.ts";
import { Overview } from "../constructs/watch/overview.ts";
import { SavedQueries } from "../constructs/watch/saved-queries.ts";
import { trailSigns } from "../constructs/watch/trail-signs.ts";
import { DeadLetters, WorkQueue } from "../constructs/work-queue.ts";
import { names } from "../names.ts";
import type { Stage } from "../stages.ts";
import type { AccessStack } from "./access.ts";
import { ArchiveStack } from "./archive-stack.ts";
import type { AuditStack } from "./audit.ts";
import type { DispositionStack } from "./disposition.ts";
import type { FrontStack } from "./front.ts";
import type { IntakeStack } from "./intake.ts";
import type { OffsiteStack } from "./offsite.ts";
import type { StorageStack } from "./storage.ts";

interface WatchProps {
  readonly offsite: OffsiteStack;
  readonly storage: StorageStack;
  readonly front: FrontStack;
  readonly intake: IntakeStack;
  readonly access: AccessStack;
  readonly disposition: DispositionStack;
  readonly audit: AuditStack;
}

/**
 * What calls for a person, and where to look. It comes last and looks for itself: every queue, dead-letter queue, function and table
 * in the app is watched, whatever the clock calls and whatever follows a table, so none can be forgotten.
 */
export class WatchStack extends ArchiveStack {
  private readonly alarms: Alarms;

  constructor(app: App, stage: Stage, props: WatchProps) {
    super(app, "watch", "alarms, dashboard, saved queries", stage);
    const { offsite, storage, front, intake, access, disposition, audit } = props;
    this.alarms = new Alarms(this, "Alarms", stage);
    const everything = app.node.findAll();
    const functions = everything.filter((each) => each instanceof ArchiveFunction);
    const queues = everything.filter((each) => each instanceof WorkQueue);

    for (const queue of queues) this.watchQueue(queue);
    for (const each of everything) if (each instanceof DeadLetters) this.watchDeadLetters(each);
    const stacks = everything.filter((each) => each instanceof ArchiveStack);
    const byTheClock = stacks.flatMap((each) => each.byTheClock);
    const clocked = byTheClock.map(({ fn }) => fn);
    const followers = stacks.flatMap((each) => each.followers);
    for (const fn of functions) this.watchFunction(fn, clocked.includes(fn) ? stage.pace.sweepEvery : PERIOD);
    for (const { fn, rule } of byTheClock) this.watchClock(fn, followers.includes(fn) ? rule : undefined);
    for (const fn of followers) this.watchFollower(fn);
    for (const each of everything) if (each instanceof RecordTable) this.watchTable(each);
    this.watchIntake(intake);
    this.watchUse(access);
    this.watchDestruction(disposition);
    this.watchApi(front);
    this.watchCopies(storage, offsite);
    this.watchTrail(storage, offsite, audit);
    this.watchSpending();

    const { all: alarms } = this.alarms;
    const copies = replicationOf(storage.vault, offsite.replica, TO_REPLICA);
    new Overview(this, "Overview", { alarms, queues, functions, front, copies });
    new SavedQueries(this, "Queries", stage, functions);
  }

  private watchQueue(queue: WorkQueue): void {
    const name = nameOf(queue);
    this.alarms.raise(`${name}Waits`, {
      runbook: "work-waits-too-long",
      means: `${name}: the oldest message has waited for an hour.`,
      metric: queue.queue.metricApproximateAgeOfOldestMessage({ period: PERIOD, statistic: Stats.MAXIMUM }),
      reaches: Duration.hours(1).toSeconds(),
      periods: 2,
    });
  }

  private watchDeadLetters(letters: DeadLetters): void {
    const name = nameOf(letters);
    this.alarms.raise(`${name}Holds`, {
      runbook: "dead-letters",
      means: `${name}: something could not be done after every attempt.`,
      metric: letters.queue.metricApproximateNumberOfMessagesVisible({ period: PERIOD, statistic: Stats.MAXIMUM }),
      reaches: 1,
    });
  }

  /** What runs by the clock is judged run by run: between two runs there is nothing to see. */
  private watchFunction(fn: ArchiveFunction, period: Duration): void {
    const name = nameOf(fn);
    this.alarms.raise(`${name}Fails`, {
      runbook: "a-function-fails",
      means: `${name}: runs end in an error.`,
      metric: fn.function.metricErrors({ period }),
      reaches: 1,
      periods: 2,
    });
    this.alarms.raise(`${name}Throttled`, {
      runbook: "a-function-is-throttled",
      means: `${name}: runs do not begin, for the account's concurrency is used up.`,
      metric: fn.function.metricThrottles({ period: PERIOD }),
      reaches: 1,
      periods: 3,
    });
  }

  /** Silent is what only the clock calls where it does not run; and what a table's changes call as well, where its own rule does not call it. */
  private watchClock(fn: ArchiveFunction, rule: Rule | undefined): void {
    const name = nameOf(fn);
    const period = Duration.seconds(2 * this.stage.pace.sweepEvery.toSeconds());
    const called = (RuleName: string) =>
      new Metric({
        ...{ namespace: "AWS/Events", metricName: "Invocations", dimensionsMap: { RuleName } },
        ...{ statistic: Stats.SUM, period },
      });
    this.alarms.raise(`${name}Silent`, {
      runbook: "the-clock-is-silent",
      means: `${name}: the clock has not called it for two periods.`,
      metric: rule ? called(rule.ruleName) : fn.function.metricInvocations({ period }),
      reaches: 1,
      silence: true,
    });
  }

  private watchFollower(fn: ArchiveFunction): void {
    const name = nameOf(fn);
    this.alarms.raise(`${name}Late`, {
      runbook: "changes-are-followed-late",
      means: `${name}: changes of a table are followed an hour late.`,
      metric: fn.function.metric("IteratorAge", { period: PERIOD, statistic: Stats.MAXIMUM }),
      reaches: Duration.hours(1).toMilliseconds(),
      periods: 2,
    });
  }

  private watchTable({ node, table }: RecordTable<string>): void {
    const events = (metricName: string) =>
      new Metric({
        namespace: "AWS/DynamoDB",
        metricName,
        dimensionsMap: { TableName: table.tableName },
        statistic: Stats.SUM,
        period: PERIOD,
      });
    this.alarms.raise(`${node.id}TableThrottled`, {
      runbook: "a-table-is-throttled",
      means: `The table ${node.id} refuses requests.`,
      metric: new MathExpression({
        expression: "FILL(reads, 0) + FILL(writes, 0)",
        label: `${node.id}: throttled`,
        usingMetrics: { reads: events("ReadThrottleEvents"), writes: events("WriteThrottleEvents") },
        period: PERIOD,
      }),
      reaches: 1,
      periods: 3,
    });
  }

  /** A run that stopped ends as one that failed, so that nothing stays half destroyed unnoticed. */
  private watchDestruction({ destroying, api }: DispositionStack): void {
    const of = { period: PERIOD, statistic: Stats.SUM };
    const { machine } = destroying.machine;
    this.alarms.raise("DestructionStopped", {
      runbook: "a-destruction-has-stopped",
      means: "A destruction has stopped before everything was gone.",
      metric: new MathExpression({
        expression: "FILL(failed, 0) + FILL(late, 0) + FILL(aborted, 0)",
        label: "Destructions stopped",
        usingMetrics: {
          failed: machine.metricFailed(of),
          late: machine.metricTimedOut(of),
          aborted: machine.metricAborted(of),
        },
        period: PERIOD,
      }),
      reaches: 1,
    });
    this.alarms.raise("DestroyedReadable", {
      runbook: "what-was-destroyed-can-be-read",
      means: "A supervisor could read something of a file that was proved to be destroyed.",
      metric: this.count(
        "DestroyedReadable",
        api.logGroup,
        FilterPattern.stringValue("$.message", "=", "destroyed file readable"),
      ),
      reaches: 1,
    });
  }

  private watchIntake({ functions: { receive, sweep } }: IntakeStack): void {
    if (this.stage.malware.kind !== "none")
      this.alarms.raise("MalwareFound", {
        runbook: "malware-was-found",
        means: "A paper that arrived is infected; it lies in quarantine.",
        metric: this.count(
          "MalwareFound",
          receive.logGroup,
          FilterPattern.stringValue("$.message", "=", "malware found"),
        ),
        reaches: 1,
      });
    this.alarms.raise("PapersStuck", {
      runbook: "papers-are-stuck",
      means: "A paper does not move on, although its step was sent again several times.",
      metric: this.count("PapersStuck", sweep.logGroup, FilterPattern.stringValue("$.message", "=", "paper stuck")),
      reaches: 1,
    });
  }

  /** Where no notice is mailed, this alone tells that somebody should look. */
  private watchUse({ watch }: AccessStack): void {
    this.alarms.raise("UseUnusual", {
      runbook: "use-is-unusual",
      means: "Somebody opened more files, or was refused more often, than the regulation calls usual.",
      metric: this.count("UseUnusual", watch.logGroup, FilterPattern.stringValue("$.message", "=", "unusual use")),
      reaches: 1,
    });
  }

  private watchApi({ httpStage }: FrontStack): void {
    this.alarms.raise("ApiFails", {
      runbook: "the-api-fails",
      means: "The API answers with server errors.",
      metric: httpStage.metricServerError({ period: PERIOD, statistic: Stats.SUM }),
      reaches: 3,
      periods: 2,
    });
    this.alarms.raise("ApiSlow", {
      runbook: "the-api-is-slow",
      means: "One answer of the API in twenty takes more than five seconds.",
      metric: httpStage.metricLatency({ period: PERIOD, statistic: Stats.percentile(95) }),
      reaches: 5000,
      periods: 3,
    });
  }

  private watchCopies(storage: StorageStack, offsite: OffsiteStack): void {
    const files = replicationOf(storage.vault, offsite.replica, TO_REPLICA);
    const certificates = replicationOf(storage.disposalRecords, offsite.records, RECORDS_TO_REPLICA);
    this.alarms.raise("ReplicationFailed", {
      runbook: "a-copy-failed",
      means: "A file of the vault could not be copied off site.",
      metric: files.failed,
      reaches: 1,
    });
    this.alarms.raise("RecordsReplicationFailed", {
      runbook: "a-copy-failed",
      means: "A certificate of destruction could not be copied off site.",
      metric: certificates.failed,
      reaches: 1,
    });
    this.alarms.raise("ReplicationLate", {
      runbook: "copies-are-late",
      means: "Files of the vault wait for an hour to be copied off site.",
      metric: files.latency,
      reaches: Duration.hours(1).toSeconds(),
      periods: 3,
    });
    this.alarms.raise("KeysNotCopied", {
      runbook: "keys-are-not-copied",
      means: "The documents' keys reach the other region late.",
      metric: new Metric({
        namespace: "AWS/DynamoDB",
        metricName: "ReplicationLatency",
        dimensionsMap: {
          TableName: storage.documentKeys.table.tableName,
          ReceivingRegion: this.stage.offsiteRegion,
        },
        statistic: Stats.AVERAGE,
        period: PERIOD,
      }),
      reaches: Duration.minutes(5).toMilliseconds(),
      periods: 3,
    });
  }

  private watchTrail({ vault }: StorageStack, { replica }: OffsiteStack, { trailLog }: AuditStack): void {
    this.alarms.raise("TrailSilent", {
      runbook: "the-trail-is-silent",
      means: "CloudTrail has delivered nothing for an hour.",
      metric: new Metric({
        namespace: "AWS/Logs",
        metricName: "IncomingLogEvents",
        dimensionsMap: { LogGroupName: trailLog.logGroupName },
        statistic: Stats.SUM,
        period: Duration.hours(1),
      }),
      reaches: 1,
      silence: true,
    });
    for (const { id, runbook, means, pattern } of trailSigns(
      [vault, replica].map((each) => each.bucket.bucketName),
      erasersOf(this.stage),
    )) {
      this.alarms.raise(id, { runbook, means, metric: this.count(id, trailLog, pattern), reaches: 1 });
    }
  }

  private watchSpending(): void {
    const { email, monthlyBudget } = this.stage.alarms;
    if (email === undefined || monthlyBudget === undefined) return;
    const subscribers = [{ subscriptionType: "EMAIL", address: email }];
    const above = (threshold: number, notificationType: "ACTUAL" | "FORECASTED") => ({
      notification: { comparisonOperator: "GREATER_THAN", threshold, notificationType },
      subscribers,
    });
    new CfnBudget(this, "Budget", {
      budget: {
        budgetType: "COST",
        timeUnit: "MONTHLY",
        budgetLimit: { amount: monthlyBudget, unit: "USD" },
      },
      notificationsWithSubscribers: [above(80, "ACTUAL"), above(100, "FORECASTED")],
    });
  }

  /** How many lines of a log say this, in a period. */
  private count(id: string, logGroup: LogGroup, filterPattern: IFilterPattern): Metric {
    return new MetricFilter(this, id, {
      logGroup,
      filterPattern,
      metricNamespace: this.stackName,
      metricName: id,
      metricValue: "1",
    }).metric({ statistic: Stats.SUM, period: PERIOD });
  }
}

/** S3's own figures of how a store is copied off site. */
function replicationOf(from: FileStore<string>, to: FileStore<string>, RuleId: string) {
  const metric = (metricName: string, statistic: string) =>
    new Metric({
      namespace: "AWS/S3",
      metricName,
      dimensionsMap: {
        SourceBucket: from.bucket.bucketName,
        DestinationBucket: to.bucket.bucketName,
        RuleId,
      },
      statistic,
      period: PERIOD,
    });
  return {
    failed: metric("OperationsFailedReplication", Stats.SUM),
    latency: metric("ReplicationLatency", Stats.MAXIMUM),
    pending: metric("OperationsPendingReplication", Stats.MAXIMUM),
  };
}

const erasersOf = (stage: Stage): string[] => {
  const { eraser, earlyEraser, offsiteEraser, offsiteEarlyEraser } = names(stage);
  return [eraser, earlyEraser, offsiteEraser, offsiteEarlyEraser];
};

/** A construct's room and its name in it, as one word: `IntakeReceiveQueue`. */
const nameOf = ({ node }: IConstruct) =>
  node.scopes
    .slice(1)
    .map((each) => (Stack.isStack(each) ? (each.stackName.split("-").at(-1) ?? "") : each.node.id))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
