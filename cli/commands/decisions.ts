import type { Command } from "commander";
import { Listr } from "listr2";
import type { RequestView, TaskView } from "#shared/domain/access/view.ts";
import type { Finding } from "#shared/domain/approval/approval.ts";
import { nextOf, taskTable } from "../access-views.ts";
import { type Ask, refusalOf } from "../api.ts";
import { requestId } from "../ids.ts";
import { FINDINGS } from "../labels.ts";
import { say, tell } from "../output.ts";
import { Problem } from "../problem.ts";
import { shownInFull } from "../progress.ts";
import { pagesByNumber, reasonByNumber } from "./by-number.ts";
import { changeRequest, REQUEST } from "./change-request.ts";
import { type Common, connected, orNothing, paging, readOn, wordOption } from "./common.ts";

/** Where each kind of what waits is read in full, with what may be done about it. */
function howToGoOn(tasks: readonly TaskView[]): string[] {
  const some = (destruction: boolean) => tasks.some(({ kind }) => (kind === "destroy") === destruction);
  return [
    ...(tasks.length > 0 ? [""] : []),
    ...(some(false) ? ["看全文与办法：dossier request <申请号>"] : []),
    ...(some(true) ? ["销毁的，看全文与办法：dossier disposal show <申请号>"] : []),
  ];
}

type Decision = Ask<"POST /requests/{id}/decide">["body"];

const SLOT = "步骤号，如 1.2.1；只有一步等您办理时不必写";

/** AF-21…AF-24, CI-16, AM-16. What waits for somebody, and what they say to it. */
export function addDecisions(program: Command): void {
  const tasks = program.command("tasks").description("待办：等我（或我所代理的人）审批、复核、检查的，早的在前");
  paging(tasks).action(async (_: unknown, command: Command) => {
    const options: Common & { limit?: string; cursor?: string } = command.optsWithGlobals();
    const { limit, cursor } = options;
    const page = await connected(options).call("GET /tasks", { query: { limit, cursor } });
    const how = howToGoOn(page.items);
    tell(page, () => [...orNothing(page, "待办", taskTable), ...readOn(page), ...how], options);
  });

  addApproval(program);

  const negative = (name: string, description: string, done: string, verdict: "refuse" | "send back") =>
    program
      .command(name)
      .description(description)
      .argument("<id>", REQUEST)
      .requiredOption("--reason <reason>", "理由")
      .option("--slot <slot>", SLOT)
      .action(async (id: string, _: unknown, command: Command) => {
        const options: Common & { reason: string; slot?: string } = command.optsWithGlobals();
        const { reason, slot } = options;
        await changeRequest(id, options, done, (api, params) =>
          api.call("POST /requests/{id}/decide", { params, body: { slot, said: { verdict, reason } } }),
        );
      });
  negative("refuse", "不同意一份申请", "未获同意，已告知申请人", "refuse");
  negative("send-back", "退回申请人补正", "已退回申请人补正", "send back");

  program
    .command("skip")
    .description("紧急情况下略过一步审批（限办法指定的岗位），事后由被略过的岗位复核")
    .argument("<id>", REQUEST)
    .requiredOption("--reason <reason>", "紧急的理由")
    .option("--slot <slot>", "步骤号，如 1.1.1；只有一步待审批时不必写")
    .action(async (id: string, _: unknown, command: Command) => {
      const options: Common & { reason: string; slot?: string } = command.optsWithGlobals();
      const { reason, slot } = options;
      await changeRequest(id, options, "已略过一步，并已告知有关的人", (api, params) =>
        api.call("POST /requests/{id}/skip", { params, body: { slot, reason } }),
      );
    });

  program
    .command("review")
    .description("复核紧急情况下被略过的一步")
    .argument("<id>", REQUEST)
    .argument("<slot>", "步骤号，如 1.1.1")
    .addOption(wordOption("--finding <finding>", "略过是否正当", FINDINGS).makeOptionMandatory())
    .requiredOption("--words <words>", "复核意见")
    .action(async (id: string, slot: string, _: unknown, command: Command) => {
      const options: Common & Finding = command.optsWithGlobals();
      const { finding, words } = options;
      await changeRequest(id, options, `已复核：略过${FINDINGS[finding]}`, (api, params) =>
        api.call("POST /requests/{id}/review", { params, body: { slot, finding, words } }),
      );
    });
}

interface Approving {
  slot?: string;
  except?: ReadonlyMap<string, string>;
  pages?: ReadonlyMap<string, string>;
}

/** What became of one of several requests. */
interface Decided {
  id: string;
  request?: RequestView;
  refused?: { code: string; message: string };
}

function addApproval(program: Command): void {
  program
    .command("approve")
    .description("同意；可一次批几份申请，各自告知结果")
    .argument("<id...>", REQUEST)
    .option("--slot <slot>", SLOT)
    .option("--except <number=reason...>", "其中不同意的文件及理由，如 Y2024销售合同001=与目的无关", reasonByNumber)
    .option("--pages <number=pages...>", "只准看的页，如 Y2024销售合同001=1-3,5", pagesByNumber)
    .action(async (said: string[], _: unknown, command: Command) => {
      const options: Common & Approving = command.optsWithGlobals();
      const { slot, except = new Map(), pages } = options;
      if (said.length > 1 && (slot !== undefined || except.size > 0 || pages !== undefined))
        throw new Problem("approve.several", "--slot、--except、--pages 只用于一份申请，请分开审批。", 2);
      const decision: Decision = {
        ...{ slot, said: { verdict: "approve", except: Object.fromEntries(except) } },
        ...(pages && { pages: Object.fromEntries(pages) }),
      };
      const decided = await approveAll(said, decision, options);
      if (options.json === true) say(JSON.stringify(decided, null, 2));
      process.exitCode = Math.max(...decided.map(({ refused }) => statusOf(refused)));
    });
}

/** One after the other, whatever becomes of another. Whatever is wrong with an id is said before anything is decided. */
async function approveAll(said: readonly string[], body: Decision, options: Common): Promise<Decided[]> {
  const api = connected(options);
  const all: Decided[] = [];
  for (const each of said) all.push({ id: await requestId(api, each) });
  const tasks = all.map((each) => ({
    title: each.id,
    task: async (_: unknown, task: { title: string }) => {
      try {
        each.request = await api.call("POST /requests/{id}/decide", { params: { id: each.id }, body });
        const what = each.request.state === "refused" ? "意见已记下；没有剩下同意的，申请未获同意" : "已同意";
        task.title = `${each.id}  ${what}。${nextOf(each.request).join("")}`;
      } catch (error) {
        each.refused = refusalOf(error, "approve.failed");
        throw error;
      }
    },
  }));
  await new Listr(tasks, { ...shownInFull(options), concurrent: false, exitOnError: false }).run();
  return all;
}

/** As of every command: 2 where it is wrong itself. */
const statusOf = (refused: Decided["refused"]): 0 | 1 | 2 =>
  refused === undefined ? 0 : refused.code === "request.invalid" ? 2 : 1;
