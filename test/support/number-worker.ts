/** Does to a FIFO queue what Lambda does with the function `file`: takes up to ten messages, hands them over, deletes what was done. */
import { DeleteMessageBatchCommand, type Message, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { SQSEvent } from "aws-lambda";
import { handler } from "#functions/intake/file/handler.ts";

const QueueUrl = process.argv[2] ?? "";
const sqs = new SQSClient();
const context = { functionName: "file", awsRequestId: "worker", getRemainingTimeInMillis: () => 30_000 };

for (;;) {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl,
      MaxNumberOfMessages: 10,
      WaitTimeSeconds: 1,
      MessageSystemAttributeNames: ["All"],
    }),
  );
  if (Messages.length === 0) continue;
  const event: SQSEvent = { Records: Messages.map(recordOf) };
  const { batchItemFailures } = await Reflect.apply(handler, undefined, [event, context]);
  const failed = new Set(batchItemFailures.map(({ itemIdentifier }: { itemIdentifier: string }) => itemIdentifier));
  const done = Messages.filter(({ MessageId }) => !failed.has(MessageId));
  const Entries = done.map(({ ReceiptHandle }, n) => ({ Id: String(n), ReceiptHandle }));
  if (Entries.length > 0) await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
}

function recordOf({
  MessageId = "",
  ReceiptHandle = "",
  Body = "",
  Attributes = {},
}: Message): SQSEvent["Records"][number] {
  return {
    messageId: MessageId,
    receiptHandle: ReceiptHandle,
    body: Body,
    attributes: {
      ApproximateReceiveCount: Attributes.ApproximateReceiveCount ?? "1",
      SentTimestamp: Attributes.SentTimestamp ?? "0",
      SenderId: Attributes.SenderId ?? "",
      ApproximateFirstReceiveTimestamp: Attributes.ApproximateFirstReceiveTimestamp ?? "0",
      ...(Attributes.MessageGroupId !== undefined && { MessageGroupId: Attributes.MessageGroupId }),
    },
    messageAttributes: {},
    md5OfBody: "",
    eventSource: "aws:sqs",
    eventSourceARN: "",
    awsRegion: "",
  };
}
