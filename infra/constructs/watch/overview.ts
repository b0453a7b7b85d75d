import { Duration } from "aws-cdk-lib";
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  PeriodOverride,
  Row,
  Stats,
} from "aws-cdk-lib/aws-cloudwatch";
import { Construct } from "constructs";
import { portions } from "#shared/domain/portions.ts";
import type { FrontStack } from "../../stacks/front.ts";
import type { ArchiveFunction } from "../archive-function.ts";
import type { WorkQueue } from "../work-queue.ts";

interface OverviewProps {
  readonly alarms: readonly Alarm[];
  readonly queues: readonly WorkQueue[];
  readonly functions: readonly ArchiveFunction[];
  readonly front: FrontStack;
  readonly copies: { readonly pending: IMetric; readonly latency: IMetric };
}

const HALF = 12;
const WHOLE = 24;
/** One widget shows no more alarms. */
const MOST_ALARMS = 100;

/** The dashboard: what is wrong, how the work flows, how the functions and the API do, how far the copies are. */
export class Overview extends Construct {
  constructor(scope: Construct, id: string, { alarms, queues, functions, front, copies }: OverviewProps) {
    super(scope, id);
    const half = (title: string, left: IMetric[], right: IMetric[] = []) =>
      new GraphWidget({ title, width: HALF, height: 6, left, right });
    const { httpStage } = front;
    new Dashboard(this, "Dashboard", {
      defaultInterval: Duration.days(1),
      periodOverride: PeriodOverride.AUTO,
    }).addWidgets(
      ...portions(alarms, MOST_ALARMS).map(
        (some) => new AlarmStatusWidget({ title: "What calls for a person", width: WHOLE, height: 5, alarms: some }),
      ),
      new Row(
        half(
          "Waiting",
          queues.map(({ node, queue }) => queue.metricApproximateNumberOfMessagesVisible({ label: node.id })),
        ),
        half(
          "Longest wait (s)",
          queues.map(({ node, queue }) => queue.metricApproximateAgeOfOldestMessage({ label: node.id })),
        ),
      ),
      new Row(
        half(
          "Runs, and errors (right)",
          functions.map((each) => each.function.metricInvocations({ label: each.node.id })),
          functions.map((each) => each.function.metricErrors({ label: each.node.id })),
        ),
        half(
          "Duration, 95 in 100 (ms)",
          functions.map((each) =>
            each.function.metricDuration({ label: each.node.id, statistic: Stats.percentile(95) }),
          ),
        ),
      ),
      new Row(
        half(
          "API: requests, and errors (right)",
          [httpStage.metricCount()],
          [httpStage.metricClientError(), httpStage.metricServerError()],
        ),
        half(
          "API: 50 and 95 in 100 (ms)",
          [50, 95].map((n) => httpStage.metricLatency({ statistic: Stats.percentile(n) })),
        ),
      ),
      new Row(half("Copies still to be made", [copies.pending]), half("Copies: longest delay (s)", [copies.latency])),
    );
  }
}
