/** A stack of everything that the archive is made of and no archive: what it proves of the local AWS holds for the archive's. */

import { join } from "node:path";
import { App, CfnOutput, CfnResource, Duration, Stack } from "aws-cdk-lib";
import { HttpApi, HttpMethod } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpUserPoolAuthorizer } from "aws-cdk-lib/aws-apigatewayv2-authorizers";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { Trail } from "aws-cdk-lib/aws-cloudtrail";
import { AlarmRule, CompositeAlarm, Dashboard, GraphWidget, MathExpression } from "aws-cdk-lib/aws-cloudwatch";
import { UserPool } from "aws-cdk-lib/aws-cognito";
import { AttributeType, StreamViewType, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { Rule } from "aws-cdk-lib/aws-events";
import { SqsQueue } from "aws-cdk-lib/aws-events-targets";
import { Key } from "aws-cdk-lib/aws-kms";
import { FilterCriteria, Runtime, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { SqsDlq, SqsEventSource, type SqsEventSourceProps } from "aws-cdk-lib/aws-lambda-event-sources";
import { NodejsFunction, OutputFormat } from "aws-cdk-lib/aws-lambda-nodejs";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Bucket, BucketEncryption, CfnBucket, ObjectLockRetention } from "aws-cdk-lib/aws-s3";
import { type IQueue, Queue, type QueueProps } from "aws-cdk-lib/aws-sqs";

const account = "000000000000";
/** What the follower of the table's changes is told of: items whose id begins so. */
const FOLLOWED = ["late ", "spoilt ", "throws "];
const replicaName = `toy-replica-${account}`;
const app = new App();

const far = new Stack(app, "Far", { env: { account, region: "ap-northeast-1" } });
new Bucket(far, "Replica", { bucketName: replicaName, versioned: true, objectLockEnabled: true, enforceSSL: true });
const farKey = new Key(far, "Key", { alias: "toy-far", enableKeyRotation: true });
tell(far, { FarKey: farKey.keyArn, Replica: replicaName });

const near = new Stack(app, "Near", { env: { account, region: "ap-southeast-1" } });
near.addStackDependency(far);
const key = new Key(near, "Key", { enableKeyRotation: true });

const vault = new Bucket(near, "Vault", {
  enforceSSL: true,
  versioned: true,
  objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(1)),
  replicationRules: [{ destination: Bucket.fromBucketName(near, "Replica", replicaName), priority: 1 }],
});
const inbox = new Bucket(near, "Inbox", { enforceSSL: true, encryption: BucketEncryption.KMS, encryptionKey: key });
// The property itself: `eventBridgeEnabled` would bring a function of the CDK's own to set it.
if (inbox.node.defaultChild instanceof CfnBucket) {
  inbox.node.defaultChild.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
}
const table = new TableV2(near, "Table", {
  partitionKey: { name: "id", type: AttributeType.STRING },
  dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
  timeToLiveAttribute: app.node.tryGetContext("expiry") ?? "expires",
  replicas: [{ region: far.region }],
});

const dead = new Queue(near, "Dead");
const arrived = queue("Arrived", { deadLetterQueue: { queue: dead, maxReceiveCount: 2 } });
new Rule(near, "ObjectCreated", {
  eventPattern: {
    source: ["aws.s3"],
    detailType: ["Object Created"],
    detail: { bucket: { name: [inbox.bucketName] } },
  },
  targets: [new SqsQueue(arrived)],
});
const inLine = queue("InLine", { fifo: true });
const slow = queue("Slow");

const take = fn("take", arrived, { reportBatchItemFailures: true });
fn("line", inLine);
const dawdle = fn("dawdle", slow, { batchSize: 1, maxConcurrency: 2 });
const answer = fn("answer");
const aside = new Queue(near, "Aside");
const follow = fn("follow");
table.grantStreamRead(follow);
follow.addEventSourceMapping("Changes", {
  ...(table.tableStreamArn !== undefined && { eventSourceArn: table.tableStreamArn }),
  startingPosition: StartingPosition.LATEST,
  filters: [FilterCriteria.filter({ dynamodb: { Keys: { id: { S: FOLLOWED.map((prefix) => ({ prefix })) } } } })],
  batchSize: 1,
  retryAttempts: 2,
  reportBatchItemFailures: true,
  onFailure: new SqsDlq(aside),
});

const people = new UserPool(near, "People", { selfSignUpEnabled: false });
const client = people.addClient("Client", { authFlows: { userPassword: true } });
const defaultAuthorizer = new HttpUserPoolAuthorizer("Token", people, { userPoolClients: [client] });
const api = new HttpApi(near, "Api", { defaultAuthorizer });
api.addRoutes({
  path: "/{proxy+}",
  methods: [HttpMethod.ANY],
  integration: new HttpLambdaIntegration("Answer", answer),
});

new Trail(near, "Trail", { enableFileValidation: true }).addS3EventSelector([{ bucket: vault }]);
const deadLetters = dead.metricApproximateNumberOfMessagesVisible();
const failures = new MathExpression({
  expression: "errors / runs",
  usingMetrics: { errors: take.metricErrors(), runs: take.metricInvocations() },
});
const alarms = [deadLetters.createAlarm(near, "DeadLetters", once()), failures.createAlarm(near, "Failures", once())];
new CompositeAlarm(near, "Anything", { alarmRule: AlarmRule.anyOf(...alarms) });
new Dashboard(near, "Dashboard", { widgets: [[new GraphWidget({ left: [deadLetters, failures] })]] });
if (app.node.tryGetContext("broken") !== undefined) new CfnResource(near, "Broken", { type: "AWS::Nowhere::Thing" });

tell(near, {
  Api: api.apiEndpoint,
  Arrived: arrived.queueUrl,
  Aside: aside.queueUrl,
  Client: client.userPoolClientId,
  Dawdle: dawdle.functionName,
  Dead: dead.queueUrl,
  Inbox: inbox.bucketName,
  InLine: inLine.queueUrl,
  Key: key.keyArn,
  People: people.userPoolId,
  Slow: slow.queueUrl,
  Table: table.tableName,
  Vault: vault.bucketName,
});

function queue(id: string, props: QueueProps = {}): Queue {
  return new Queue(near, id, { visibilityTimeout: Duration.seconds(3), ...props });
}

function fn(handler: string, from?: IQueue, props?: SqsEventSourceProps): NodejsFunction {
  const made = new NodejsFunction(near, handler, {
    entry: join(import.meta.dirname, "functions.ts"),
    handler,
    runtime: Runtime.NODEJS_24_X,
    timeout: Duration.seconds(3),
    environment: { TABLE: table.tableName, VAULT: vault.bucketName },
    logGroup: new LogGroup(near, `${handler}Log`, { retention: RetentionDays.ONE_MONTH }),
    // A module's imports are not looked up in NODE_PATH, where the local AWS has the SDK: it goes into the bundle.
    bundling: {
      format: OutputFormat.ESM,
      externalModules: [],
      banner: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  });
  table.grantReadWriteData(made);
  if (from !== undefined) made.addEventSource(new SqsEventSource(from, props));
  return made;
}

function once() {
  return { threshold: 1, evaluationPeriods: 1 };
}

function tell(stack: Stack, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values))
    new CfnOutput(stack, `${name}Is`, { value }).overrideLogicalId(name);
}
