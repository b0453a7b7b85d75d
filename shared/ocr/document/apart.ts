import { once } from "node:events";
import { MessageChannel, type MessagePort, parentPort, Worker } from "node:worker_threads";
import type { Code } from "#shared/domain/refusals.ts";
import { Refused } from "#shared/domain/refused.ts";

/** What can be asked of a worker thread: by name, what it is asked of and what it answers. */
export type Questions = Record<string, { of: unknown; answer: unknown }>;

interface Question {
  about: string;
  of: unknown;
  reply: MessagePort;
}

type Reply = { answer: unknown } | { refused: { code: Code; subject: string } };

/** Few questions need more memory than this, in bytes, beyond what the process held when they were asked. */
const ROOM = 800 * 2 ** 20;
const LOOK_MS = 50;

/** A thread of its own for one file: what never ends, or brings its reader down, is refused and nothing else suffers. */
export interface Apart<Q extends Questions> {
  /** `subject` names what is refused where no answer comes in time. */
  ask<About extends keyof Q & string>(about: About, of: Q[About]["of"], subject: string): Promise<Q[About]["answer"]>;
  close(): Promise<void>;
}

interface Limits {
  /** How long each question may take, in milliseconds. */
  patience: number;
  /** How much memory each may take. */
  room?: number;
  /** Ends when there is no more time for any. */
  time?: AbortSignal | undefined;
}

/** Starts a thread; what a `silent` one prints goes nowhere. */
export function apart<Q extends Questions>(
  file: URL,
  { workerData, silent = false, ...limits }: Limits & { workerData: unknown; silent?: boolean },
): Apart<Q> {
  const worker = new Worker(file, { workerData, stdout: silent, stderr: silent });
  const close = async () => {
    await worker.terminate();
  };
  return {
    close,
    async ask(about, of, subject) {
      const reply = await replyOf(worker, { about, of }, limits, subject);
      if ("answer" in reply) return reply.answer;
      await close();
      throw new Refused(reply.refused.code, reply.refused.subject);
    },
  };
}

async function replyOf(
  worker: Worker,
  question: Omit<Question, "reply">,
  { patience, room = ROOM, time }: Limits,
  subject: string,
): Promise<Reply> {
  const { port1: here, port2: reply } = new MessageChannel();
  const giveUp = new AbortController();
  const signal = AbortSignal.any(time ? [giveUp.signal, time] : [giveUp.signal]);
  const [until, most] = [Date.now() + patience, process.memoryUsage.rss() + room];
  const watch = setInterval(() => {
    if (Date.now() > until || process.memoryUsage.rss() > most) giveUp.abort();
  }, LOOK_MS);
  try {
    const replied = once(here, "message", { signal });
    const ended = once(worker, "exit", { signal }).then(() => {
      throw new Refused("intake.corrupt", "file");
    });
    worker.postMessage({ ...question, reply } satisfies Question, [reply]);
    const [message] = await Promise.race([replied, ended]);
    return message;
  } catch (error) {
    if (!signal.aborted) throw error;
    return { refused: { code: "intake.too-complex", subject } };
  } finally {
    clearInterval(watch);
    giveUp.abort();
    here.close();
  }
}

/**
 * In the thread: answers what is asked. What is refused, or `isDamage` of the file, is answered as a refusal. What is `given` away of
 * an answer is not copied.
 */
export function answering<Q extends Questions>(
  answers: { [About in keyof Q]: (of: Q[About]["of"]) => Q[About]["answer"] | Promise<Q[About]["answer"]> },
  isDamage: (error: unknown) => boolean,
  given: (answer: Q[keyof Q]["answer"]) => ArrayBuffer[] = () => [],
): void {
  async function replyTo(about: keyof Q, of: Q[keyof Q]["of"]): Promise<[Reply, ArrayBuffer[]?]> {
    try {
      const answer = await answers[about](of);
      return [{ answer }, given(answer)];
    } catch (error) {
      if (error instanceof Refused) return [{ refused: { code: error.code, subject: error.subject } }];
      if (isDamage(error)) return [{ refused: { code: "intake.corrupt", subject: "file" } }];
      throw error;
    }
  }
  parentPort?.on("message", async ({ about, of, reply }: Question) => {
    reply.postMessage(...(await replyTo(about, of)));
  });
}

/** Where a worker lies: bundled, it is beside the function's own file, under the same name. */
export const workerFile = (name: string, from: string): URL =>
  new URL(from.endsWith(".ts") ? `./${name}.ts` : `./${name}.mjs`, from);
