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
  /** Invocations at a time. What is above stays in the queue: it meets no limit of Lambda's, and costs no attempt. */
  readonly concurrency: number;
  /** In order within a group. */
  readonly inGroups?: true;
}

/** AWS's advice for a queue that a function works off: fewer, and a message that only had to wait would lie aside. */
const LEAST_ATTEMPTS = 5;

/** A queue and the function that works it off, message by message: what fails comes again, and at last lies aside. */
export class WorkQueue<Name extends string = string> extends Construct {
  readonly queue: Queue;
  readonly deadLetters: DeadLetters;
  private readonly told: Name;

  constructor(scope: Construct, id: string, props: WorkQueueProps<Name>) {
    super(scope, id);
    const { stage, told, worker, batch, concurrency, inGroups = false } = props;
    const { redeliverAfter, patience } = stage.pace;
    this.told = told;
    const visibility = redeliverAfter * worker.timeout.toSeconds();
    // Those behind a message wait with it in its group: there it lies aside soon, and the sweep sends it again.
    const attempts = inGroups ? LEAST_ATTEMPTS : Math.max(LEAST_ATTEMPTS, patience.toSeconds() / visibility);
    this.deadLetters = new DeadLetters(this, "DeadLetters", inGroups ? { fifo: true } : {});
    this.queue = new Queue(this, "Queue", {
      ...safe,
      ...(inGroups && FIFO),
      visibilityTimeout: Duration.seconds(visibility),
      deadLetterQueue: { queue: this.deadLetters.queue, maxReceiveCount: Math.ceil(attempts) },
    });
    worker.function.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: batch,
        reportBatchItemFailures: true,
        maxConcurrency: concurrency,
      }),
    );
  }

  grantSend(fn: Needs<Name>): void {
    fn.tell(this.told, this.queue.queueUrl);
    Grant.addToPrincipal({ grantee: fn, actions: ["sqs:SendMessage"], resourceArns: [this.queue.queueArn] });
  }
}
