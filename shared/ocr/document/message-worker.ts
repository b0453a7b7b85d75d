import { workerData } from "node:worker_threads";
import { answering } from "./apart.ts";
import { type MessageLimits, readMessage } from "./message.ts";
import type { MessageQuestions } from "./message-file.ts";

// The thread in which one e-mail is read: there are messages that no parser gets to the end of.

const { bytes, limits }: { bytes: Uint8Array; limits: MessageLimits } = workerData;

answering<MessageQuestions>({ message: () => readMessage(bytes, limits) }, () => true);
