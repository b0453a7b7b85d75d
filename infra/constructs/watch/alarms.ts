import { Duration } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import type { Stage } from "../../stages.ts";

/** The minutes over which a metric is looked at. */
export const PERIOD = Duration.minutes(5);

export interface Cause {
  /** The heading in docs/runbook.md that says what to do, as an anchor. */
  readonly runbook: string;
  /** What it means, as a sentence. */
  readonly means: string;
  readonly metric: IMetric;
  /** The alarm is raised where the metric reaches this value … */
  readonly reaches: number;
  /** … in so many periods one after another; one unless said. */
  readonly periods?: number;
  /** Raised where there is no metric at all, or less than one, instead. */
  readonly silence?: true;
}

/** Everything that calls for a person. Each alarm says what it means and where it stands what to do, and all reach one topic. */
export class Alarms extends Construct {
  private readonly stage: Stage;
  private readonly action: SnsAction;
  readonly all: Alarm[] = [];

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    this.stage = stage;
    const topic = new Topic(this, "Topic", { displayName: `Dossier ${stage.name}`, enforceSSL: true });
    if (stage.alarms.email !== undefined) topic.addSubscription(new EmailSubscription(stage.alarms.email));
    this.action = new SnsAction(topic);
  }

  raise(id: string, { runbook, means, metric, reaches, periods = 1, silence }: Cause): void {
    const { GREATER_THAN_OR_EQUAL_TO_THRESHOLD, LESS_THAN_THRESHOLD } = ComparisonOperator;
    const alarm = new Alarm(this, id, {
      alarmDescription: `${means} What to do: ${this.stage.alarms.runbook}#${runbook}`,
      metric,
      threshold: reaches,
      evaluationPeriods: periods,
      comparisonOperator: silence ? LESS_THAN_THRESHOLD : GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: silence ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(this.action);
    this.all.push(alarm);
  }
}
