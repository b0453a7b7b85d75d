import { Duration } from "aws-cdk-lib";
import { Grant } from "aws-cdk-lib/aws-iam";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import { DeduplicationScope, FifoThroughputLimit, Queue, QueueEncryption, type QueueProps } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Stage } from "../stages.ts";
import type { ArchiveFunction } from "./archive-function.ts";
import type { Needs } from "./needs.ts";

/** Messages hold ids and keys, never what a paper says, so the queue's own encryption is enough. */
const safe = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true } satisfies QueueProps;

const FIFO = {
  fifo: true,
  contentBasedDeduplication: false,
  deduplicationScope: DeduplicationScope.MESSAGE_GROUP,
  fifoThroughputLimit: FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
} satisfies QueueProps;

/** What could not be done after every attempt. It waits two weeks for someone to look; the sweep sends the step again by itself. */
export class DeadLetters extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, props: { readonly fifo?: true } = {}) {
    super(scope, id);
    this.queue = new Queue(this, "Queue", { ...safe, ...props, retentionPeriod: Duration.days(14) });
  }
}

export interface WorkQueueProps<Name extends string> {
  readonly stage: Stage;
  /** The name under which a sender is told of this queue. */
  readonly told: Name;
  readonly worker: ArchiveFunction;
  /** Messages that the worker takes at a time. */
  readonly batch: number;
  /** `groups`: in order within a group. Else as many at a time as said. */
  readonly order: "groups" | { readonly concurrency: number };
}

const ATTEMPTS = 5;

/** A queue and the function that works it off, message by message: what fails comes again, and after five attempts lies aside. */
export class WorkQueue<Name extends string = string> extends Construct {
  readonly queue: Queue;
  readonly deadLetters: DeadLetters;
  private readonly told: Name;

  constructor(scope: Construct, id: string, { stage, told, worker, batch, order }: WorkQueueProps<Name>) {
    super(scope, id);
    this.told = told;
    const inGroups = order === "groups";
    this.deadLetters = new DeadLetters(this, "DeadLetters", inGroups ? { fifo: true } : {});
    this.queue = new Queue(this, "Queue", {
      ...safe,
      ...(inGroups && FIFO),
      visibilityTimeout: Duration.seconds(stage.pace.redeliverAfter * worker.timeout.toSeconds()),
      deadLetterQueue: { queue: this.deadLetters.queue, maxReceiveCount: ATTEMPTS },
    });
    worker.function.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: batch,
        reportBatchItemFailures: true,
        ...(!inGroups && { maxConcurrency: order.concurrency }),
      }),
    );
  }

  grantSend(fn: Needs<Name>): void {
    fn.tell(this.told, this.queue.queueUrl);
    Grant.addToPrincipal({ grantee: fn, actions: ["sqs:SendMessage"], resourceArns: [this.queue.queueArn] });
  }
}
