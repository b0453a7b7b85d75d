import { basename } from "node:path";
import type { Command } from "commander";
import { Listr } from "listr2";
import { DIVIDED } from "#shared/domain/intake/divide.ts";
import type { IntakeView } from "#shared/domain/intake/view.ts";
import { type Api, isForbidden, refusalOf } from "../api.ts";
import { ending, follow, hasEnded, standing } from "../follow.ts";
import { say } from "../output.ts";
import { Problem } from "../problem.ts";
import { onTerminal, shownInFull } from "../progress.ts";
import { type Hints, upload } from "../upload.ts";
import { type Common, connected } from "./common.ts";

type Options = Common & Hints & { wait?: boolean };

/** What became of one file. */
interface Sent {
  file: string;
  key?: string;
  intake?: IntakeView;
  /** AF-26. Why whoever sent it may not see what becomes of it: it was taken all the same. */
  unseen?: { code: string; message: string };
  refused?: { code: string; message: string };
}

export function addUpload(program: Command): void {
  program
    .command("upload <file...>")
    .description("上传文件，由系统识读、编号、归档")
    .option("--department <department>", "提交部门（缺省为本人的部门；档案员代别的部门上传时写明）")
    .option("--customer <name>", "客户（供核对）")
    .option("--date <date>", "业务日期（供核对），如 2024-03-18 或 2024-03")
    .option("--channel <channel>", "渠道，如 邮件传真")
    .option("--wait", "等到每份文件归档、待确认或被拒收")
    .action(async (files: string[], _: unknown, command: Command) => {
      const options: Options = command.optsWithGlobals();
      const sent = await sendAll(files, options);
      if (options.json === true) say(JSON.stringify(sent, null, 2));
      else if (options.wait !== true && sent.some(({ key }) => key !== undefined))
        say("编号要等识读之后才有：见 npm run dossier -- intake，或上传时加 --wait 等到结果。");
      process.exitCode = Math.max(...sent.map(({ refused, intake }) => statusOf(refused, intake)));
    });
}

async function sendAll(files: readonly string[], options: Options): Promise<Sent[]> {
  const { department, customer, date, channel, wait } = options;
  const hints = { department, customer, date, channel };
  const api = connected(options);
  const sent = files.map((file): Sent => ({ file }));
  const tasks = sent.map((each) => ({
    title: each.file,
    task: async (_: unknown, task: { title: string; output: string }) => {
      const progress = (done: number, of: number) => {
        if (onTerminal) task.output = `${Math.floor((100 * done) / Math.max(of, 1))}%`;
      };
      const passed = (view: IntakeView) => {
        task.output = onTerminal ? standing(view) : `${each.file}  ${standing(view)}`;
      };
      try {
        each.key = await upload(api, each.file, hints, progress);
        if (wait) Object.assign(each, await becameOf(api, each.key, passed));
        task.title = `${basename(each.file)}  ${told(each)}`;
      } catch (error) {
        each.refused = refusalOf(error, "upload.failed");
        throw error;
      }
    },
  }));
  await new Listr(tasks, { ...shownInFull(options), concurrent: 4, exitOnError: false }).run();
  return sent;
}

/** How a paper stands that was sent. */
function told({ key, intake, unseen }: Sent): string {
  if (intake) return ending(intake);
  return unseen ? `已上传；您还不能看结果：${unseen.message}` : `已上传，键 ${key}`;
}

/** Waits for a paper's end; or says why whoever sent it may not see that. */
async function becameOf(
  api: Api,
  key: string,
  passed: (view: IntakeView) => void,
): Promise<Pick<Sent, "intake" | "unseen">> {
  try {
    return { intake: await ended(api, key, passed) };
  } catch (error) {
    if (isForbidden(error)) return { unseen: refusalOf(error, "upload.failed") };
    throw error;
  }
}

/** A paper that has not ended by then is no longer waited for. */
const MINUTES = 15;

async function ended(api: Api, key: string, passed: (view: IntakeView) => void): Promise<IntakeView> {
  const look = async () => (await api.call("GET /intake", { query: { key } })).items[0];
  const view = await follow(look, passed, MINUTES * 60);
  if (view && hasEnded(view)) return view;
  throw new Problem("upload.still-moving", `${key} 过了 ${MINUTES} 分钟仍在处理，请稍后查看：${seeLater(key)}`);
}

const seeLater = (key: string) => `npm run dossier -- intake --key '${key}'`;

/** As of every command: 2 where it names what is no file. */
function statusOf(refused: Sent["refused"], intake: IntakeView | undefined): 0 | 1 | 2 {
  if (refused) return WRONG.has(refused.code) ? 2 : 1;
  return isRefused(intake) ? 1 : 0;
}
const WRONG = new Set(["upload.no-file", "upload.folder", "request.invalid"]);

/** A batch that was divided has ended as it should: its parts go on. */
const isRefused = (intake: IntakeView | undefined) => intake?.state === "rejected" && intake.code !== DIVIDED;
