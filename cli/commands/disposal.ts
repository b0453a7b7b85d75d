import { randomUUID } from "node:crypto";
import type { Command } from "commander";
import type { DisposalStatus, Ground, KeepLonger } from "#shared/domain/disposal/application.ts";
import type { DisposalView } from "#shared/domain/disposal/view.ts";
import { type Api, ApiRefused, type Ask, heard } from "../api.ts";
import {
  disposalSheet,
  disposalTable,
  leftOutTable,
  listedFileTable,
  nextOf,
  rehearsalTable,
  rehearsed,
} from "../disposal-views.ts";
import { disposalId } from "../ids.ts";
import { DISPOSAL_GROUNDS, DISPOSAL_STATES } from "../labels.ts";
import { tell } from "../output.ts";
import { Problem } from "../problem.ts";
import { historyTable } from "../views.ts";
import { whoever } from "../who.ts";
import { keepByNumber, reasonByNumber } from "./by-number.ts";
import { type Common, connected, DISPOSAL, dayIn, orNothing, paging, readOn, wordOption } from "./common.ts";

const SLOT = "步骤号，如 1.2.1；只有一步等您审批时不必写";

interface Page {
  limit?: string;
  cursor?: string;
}

/** AF-32…AF-37. Applications to destroy, from their proposal to the supervisors' signatures. */
export function addDisposal(disposal: Command): void {
  addProposing(disposal);
  addShowing(disposal);
  addDeciding(disposal);
  addExecuting(disposal);
  addSupervising(disposal);
}

/** What a proposal says, as a command line has it. */
interface Said {
  ground?: Ground;
  reason: string;
  class?: string;
  department?: string;
  year?: string;
  without?: string[];
}

function addProposing(disposal: Command): void {
  disposal
    .command("propose")
    .description("提出销毁申请：档案员提出期满的；没有保存价值的，由档案员或文件所属部门的负责人提出")
    .argument("[number...]", "编号，如 Y2014销售合同001；可写几个，至多 1000 个")
    .addOption(wordOption("--ground <ground>", "缘由，缺省为期满；部门负责人须写明无保存价值", DISPOSAL_GROUNDS))
    .requiredOption("--reason <reason>", "理由：鉴定意见，或部门的理由")
    .option("--class <sign>", "一类中全部到期的，写类别的代号或名称，如 Y；写了就不写编号")
    .option("--department <department>", "其中只要一个部门的")
    .option("--year <year>", "其中只要一个年度的，如 2014")
    .option("--without <number...>", "其中不列的文件；冻结、在用等不能销毁的，会自行留下并说明原因")
    .action(async (numbers: string[], _: unknown, command: Command) => {
      const options: Common & Said = command.optsWithGlobals();
      const { ground, reason } = options;
      const body = { id: randomUUID(), ground, reason, ...filesIn(numbers, options) };
      const application = await heard(() => connected(options).call("POST /disposal/applications", { body }));
      const what = `已提出：${DISPOSAL_GROUNDS[application.ground]} ${application.count} 份文件`;
      tell(application, () => [...outcomeOf(application, what), ...leftOutTable(application.leftOut)], options);
    });

  disposal
    .command("complete")
    .description("补正被退回的销毁申请，重新提交；可去掉一些文件")
    .argument("<id>", DISPOSAL)
    .requiredOption("--reason <reason>", "理由")
    .option("--without <number...>", "去掉的文件")
    .action((id: string, _: unknown, command: Command) => {
      const options: Common & { reason: string; without?: string[] } = command.optsWithGlobals();
      const { reason, without } = options;
      return change(id, options, "已补正，重新提交", (api, params) =>
        api.call("POST /disposal/applications/{id}/complete", { params, body: { reason, without } }),
      );
    });

  disposal
    .command("withdraw")
    .description(
      "撤回本人提出的销毁申请，执行之前都可以（退回补正的，或提出人不能再办理的，档案员代为撤回），所列文件退回",
    )
    .argument("<id>", DISPOSAL)
    .action((id: string, _: unknown, command: Command) =>
      change(id, command.optsWithGlobals(), "已撤回，所列文件退回", (api, params) =>
        api.call("POST /disposal/applications/{id}/withdraw", { params }),
      ),
    );
}

/** @throws Problem where neither files nor a class are named, or both */
function filesIn(numbers: string[], { class: sign, department, year, without }: Said) {
  if (numbers.length > 0 === (sign !== undefined))
    throw new Problem("disposal.files", "请写编号，或写 --class（一类中全部到期的），两者取一。", 2);
  if (sign !== undefined)
    return { due: { class: sign, department, without, ...(year !== undefined && { year: Number(year) }) } };
  if (without !== undefined)
    throw new Problem("disposal.files", "--without 与 --class 同用；写了编号的，不写它即可。", 2);
  return { files: numbers };
}

function addShowing(disposal: Command): void {
  const list = disposal
    .command("list")
    .description("销毁申请列表，新的在前：本人可看的")
    .addOption(wordOption("--state <state>", "只看一种状态", DISPOSAL_STATES))
    .option("--year <year>", "提出的年度，如 2026");
  paging(list).action(async (_: unknown, command: Command) => {
    const options: Common & Page & { state?: DisposalStatus; year?: string } = command.optsWithGlobals();
    const { state, year, limit, cursor } = options;
    const query = { state, year, limit, cursor };
    const page = await connected(options).call("GET /disposal/applications", { query });
    tell(page, () => [...orNothing(page, "销毁申请", disposalTable), ...readOn(page)], options);
  });

  disposal
    .command("show")
    .description("一份销毁申请：内容、审批、执行、监销，接下来可做什么")
    .argument("<id>", DISPOSAL)
    .action(async (said: string, _: unknown, command: Command) => {
      const options: Common = command.optsWithGlobals();
      const api = connected(options);
      const params = { id: await disposalId(api, said) };
      const application = await api.call("GET /disposal/applications/{id}", { params });
      tell(application, () => disposalSheet(application), options);
    });

  const files = disposal.command("files").description("销毁清单，及每份文件的结果").argument("<id>", DISPOSAL);
  paging(files).action(async (said: string, own: Page, command: Command) => {
    const options: Common = command.optsWithGlobals();
    const api = connected(options);
    const params = { id: await disposalId(api, said) };
    const page = await api.call("GET /disposal/applications/{id}/files", { params, query: own });
    tell(page, () => [...orNothing(page, "文件", listedFileTable), ...readOn(page)], options);
  });

  const rehearse = disposal
    .command("rehearse")
    .description("预演：现在执行，每份文件会怎样；审批中的，若照此批准会怎样；不改动任何东西（档案员、审批人）")
    .argument("<id>", DISPOSAL);
  paging(rehearse).action(async (said: string, own: Page, command: Command) => {
    const options: Common = command.optsWithGlobals();
    const api = connected(options);
    const params = { id: await disposalId(api, said) };
    const application = await api.call("GET /disposal/applications/{id}", { params });
    const page = await api.call("GET /disposal/applications/{id}/rehearsal", { params, query: own });
    const come = rehearsed(application, page);
    const from = come === undefined ? [] : ["", come];
    tell(
      page,
      () => [...orNothing(page, "文件", (items) => rehearsalTable(items, application.state)), ...from, ...readOn(page)],
      options,
    );
  });

  const trail = disposal.command("history").description("一份销毁申请的全部记录，早的在前").argument("<id>", DISPOSAL);
  paging(trail).action(async (said: string, own: Page, command: Command) => {
    const options: Common = command.optsWithGlobals();
    const api = connected(options);
    const params = { id: await disposalId(api, said) };
    const page = await api.call("GET /disposal/applications/{id}/history", { params, query: own });
    tell(page, () => [...historyTable(page.items), ...readOn(page)], options);
  });
}

interface Approving {
  slot?: string;
  except?: ReadonlyMap<string, string>;
  keep?: ReadonlyMap<string, KeepLonger>;
}

function addDeciding(disposal: Command): void {
  disposal
    .command("approve")
    .description("同意销毁；可逐件不同意，并定续存的期限")
    .argument("<id>", DISPOSAL)
    .option("--slot <slot>", SLOT)
    .option("--except <number=reason...>", "其中不同意销毁的文件及理由，如 Y2014销售合同001=仍有价值", reasonByNumber)
    .option("--keep <number=date...>", "续存：不同意的文件保管到何时，如 Y2014销售合同001=2030-12-31", keepByNumber)
    .action((id: string, _: unknown, command: Command) => {
      const options: Common & Approving = command.optsWithGlobals();
      const { slot, except = new Map(), keep = new Map() } = options;
      return change(id, options, approved, (api, params) =>
        api.call("POST /disposal/applications/{id}/decide", {
          params,
          body: {
            ...{ slot, said: { verdict: "approve", except: Object.fromEntries(except) } },
            ...(keep.size > 0 && { keep: Object.fromEntries(keep) }),
          },
        }),
      );
    });

  const negative = (name: string, description: string, what: string, verdict: "refuse" | "send back") =>
    disposal
      .command(name)
      .description(description)
      .argument("<id>", DISPOSAL)
      .requiredOption("--reason <reason>", "理由")
      .option("--slot <slot>", SLOT)
      .action((id: string, _: unknown, command: Command) => {
        const options: Common & { reason: string; slot?: string } = command.optsWithGlobals();
        const { reason, slot } = options;
        return change(id, options, what, (api, params) =>
          api.call("POST /disposal/applications/{id}/decide", { params, body: { slot, said: { verdict, reason } } }),
        );
      });
  negative("refuse", "不同意销毁，所列文件退回", "未获同意，所列文件退回", "refuse");
  negative("send-back", "退回提出人补正", "已退回提出人补正", "send back");
}

function addExecuting(disposal: Command): void {
  disposal
    .command("execute")
    .description("执行已批准的销毁（档案员）：指定监销人、地点")
    .argument("<id>", DISPOSAL)
    .requiredOption("--place <place>", "地点")
    .option("--method <method>", "方式，缺省为办法所定")
    .requiredOption("--supervisor <who...>", "监销人：姓名、用户名或标识，可写几个")
    .action((id: string, _: unknown, command: Command) => {
      const options: Common & { place: string; method?: string; supervisor: string[] } = command.optsWithGlobals();
      const { place, method } = options;
      return change(id, options, "已开始销毁", async (api, params) => {
        const supervisors: string[] = [];
        for (const who of options.supervisor) supervisors.push(await whoever(api, who));
        const body = { place, method, supervisors };
        return api.call("POST /disposal/applications/{id}/execute", { params, body });
      });
    });

  disposal
    .command("resume")
    .description("继续中止了的销毁，或监销抽查仍能读出之后再次删除、验证（档案员）")
    .argument("<id>", DISPOSAL)
    .action((id: string, _: unknown, command: Command) =>
      change(id, command.optsWithGlobals(), "继续销毁", (api, params) =>
        api.call("POST /disposal/applications/{id}/resume", { params }),
      ),
    );

  disposal
    .command("give-up")
    .description("停办中止了的销毁（档案员）：密钥还在的文件退回，其余的销毁完")
    .argument("<id>", DISPOSAL)
    .requiredOption("--reason <reason>", "理由")
    .action((id: string, _: unknown, command: Command) => {
      const options: Common & { reason: string } = command.optsWithGlobals();
      const { reason } = options;
      return change(id, options, "已停办，密钥还在的文件退回", (api, params) =>
        api.call("POST /disposal/applications/{id}/give-up", { params, body: { reason } }),
      );
    });

  disposal
    .command("replace")
    .description("更换已离职、没有了角色、任了系统管理员等三种岗位之一或今天外出的监销人（档案员）")
    .argument("<id>", DISPOSAL)
    .requiredOption("--instead <who>", "原监销人：姓名、用户名或标识")
    .requiredOption("--supervisor <who>", "接替的人：姓名、用户名或标识")
    .requiredOption("--reason <reason>", "原因")
    .action((id: string, _: unknown, command: Command) => {
      const options: Common & { instead: string; supervisor: string; reason: string } = command.optsWithGlobals();
      const { reason } = options;
      return change(id, options, "已更换监销人", async (api, params) => {
        const instead = await whoever(api, options.instead);
        const supervisor = await whoever(api, options.supervisor);
        const body = { instead, supervisor, reason };
        return api.call("POST /disposal/applications/{id}/replace-supervisor", { params, body });
      });
    });
}

type PaperSaid = Omit<Ask<"POST /disposal/applications/{id}/paper">["body"], "executedBy" | "watchedBy"> & {
  by: string[];
  watched: string[];
};

function addSupervising(disposal: Command): void {
  disposal
    .command("paper")
    .description("登记同一批文件纸质件的销毁（档案员）")
    .argument("<id>", DISPOSAL)
    .requiredOption("--place <place>", "地点")
    .requiredOption("--on <date>", "日期，如 2026-03-18", dayIn)
    .requiredOption("--by <name...>", "执行人的姓名，可写几个")
    .requiredOption("--watched <name...>", "监督人的姓名，可写几个")
    .option("--method <method>", "方式，缺省为办法所定")
    .option("--note <note>", "备注")
    .action((id: string, _: unknown, command: Command) => {
      const options: Common & PaperSaid = command.optsWithGlobals();
      const { place, on, by: executedBy, watched: watchedBy, method, note } = options;
      return change(id, options, recordedPaper, (api, params) =>
        api.call("POST /disposal/applications/{id}/paper", {
          params,
          body: { place, on, executedBy, watchedBy, method, note },
        }),
      );
    });

  disposal
    .command("sample")
    .description("监销抽查：当场再试着读取几份已销毁的文件（监销人）")
    .argument("<id>", DISPOSAL)
    .argument("<number...>", "编号，可写几个")
    .action((id: string, numbers: string[], _: unknown, command: Command) =>
      change(id, command.optsWithGlobals(), sampledIn(numbers), (api, params) =>
        api.call("POST /disposal/applications/{id}/samples", { params, body: { numbers } }).catch(ifNotNamed),
      ),
    );

  disposal
    .command("sign")
    .description("监销签字，写明所见（监销人，须先抽查）")
    .argument("<id>", DISPOSAL)
    .requiredOption("--finding <finding>", "所见，如 抽查三份，均不可读")
    .action((id: string, _: unknown, command: Command) => {
      const options: Common & { finding: string } = command.optsWithGlobals();
      const { finding } = options;
      return change(id, options, "已签字", (api, params) =>
        api.call("POST /disposal/applications/{id}/sign", { params, body: { finding } }).catch(ifNotNamed),
      );
    });
}

/** AF-36. As long as nobody is named to watch, nobody may: whoever is refused for that reads it here. */
function ifNotNamed(error: unknown): never {
  if (error instanceof ApiRefused && error.refusal.code === "people.not-allowed")
    throw new ApiRefused({ ...error.refusal, message: error.refusal.message + NAMED });
  throw error;
}

const NAMED = "抽查、签字的，只是执行时指定的监销人；还没有执行的，也就还没有监销人。";

/** Has the archive change an application, and tells what was done and what happens next. */
async function change(
  said: string,
  options: Common,
  what: string | ((application: DisposalView) => string),
  send: (api: Api, params: { id: string }) => Promise<DisposalView>,
): Promise<void> {
  const api = connected(options);
  const application = await send(api, { id: await disposalId(api, said) });
  done(application, typeof what === "string" ? what : what(application), options);
}

/** Where nothing is left that nobody refused, the application is, too. */
const approved = ({ state }: DisposalView): string =>
  state === "refused" ? "未获同意：意见已记下，没有剩下同意销毁的；所列文件退回" : "已同意";

/** What came of the samples that were just taken. */
const sampledIn =
  (numbers: readonly string[]) =>
  ({ samples }: DisposalView): string => {
    const isReadable = (number: string) =>
      samples.findLast((each) => each.number === number)?.attempts.some(({ readable }) => readable) ?? false;
    const all = [...new Set(numbers)];
    const readable = all.filter(isReadable);
    const came = readable.length === 0 ? "均不可读" : `仍能读出 ${readable.length} 份：${readable.join("、")}`;
    return `已抽查 ${all.length} 份，${came}`;
  };

const recordedPaper = ({ id, paper }: DisposalView): string =>
  paper?.replaced
    ? `已登记纸质件的销毁，取代先前的登记；先前的仍在记录中（dossier disposal history ${id}）`
    : "已登记纸质件的销毁";

const done = (application: DisposalView, what: string, options: Common): void =>
  tell(application, () => outcomeOf(application, what), options);

const outcomeOf = (application: DisposalView, what: string): string[] => [
  `销毁申请 ${application.id} ${what}。`,
  ...nextOf(application).map((line) => `  ${line}`),
];
