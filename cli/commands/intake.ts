import { type Command, InvalidArgumentError } from "commander";
import { Listr } from "listr2";
import type { Status } from "#shared/domain/intake/item.ts";
import { IntakeView } from "#shared/domain/intake/view.ts";
import { legible } from "#shared/domain/legible.ts";
import type { Answer, Api, Ask } from "../api.ts";
import { ending, follow, hasEnded } from "../follow.ts";
import { ID_LENGTH, wholeId } from "../ids.ts";
import { STATES } from "../labels.ts";
import { tell } from "../output.ts";
import { shownInFull } from "../progress.ts";
import { intakeDetail, intakeSheet, intakeTable, shortKey } from "../views.ts";
import { type Common, connected, orNothing, paging, readOn, wordOption } from "./common.ts";

type Shown = Answer<"GET /intake/{id}">;
type PagesWanted = NonNullable<Ask<"GET /intake/{id}">["query"]>;

const ID = "收件号，或其开头至少四位";

/** What an archivist may correct when confirming; `--no-…` says that the paper has none. */
interface Correction {
  class?: string;
  type?: string;
  date?: string;
  customer?: string | false;
  amount?: string | false;
  ownNumber?: string | false;
  title?: string;
  level?: string;
  department?: string;
  copy?: false;
}

export function addIntake(program: Command): void {
  const intake = program
    .command("intake")
    .description("收件列表；用 intake show 看一份的详情")
    .addOption(wordOption("--state <state>", "只看一种状态", STATES))
    .option("--key <key>", "只看收件箱里的一个键");
  paging(intake).action(async (_: unknown, command: Command) => {
    const options: Common & { state?: Status; key?: string; limit?: string; cursor?: string } =
      command.optsWithGlobals();
    const { state, key, limit, cursor } = options;
    const page = await connected(options).call("GET /intake", { query: { state, key, limit, cursor } });
    tell(page, () => [...orNothing(page, "收件", intakeTable), ...readOn(page)], options);
  });

  intake
    .command("show")
    .description("一份收件：状态、候选类别、依据、页面图像")
    .argument("<id>", ID)
    .option("--text", "附上识读出的文字")
    .option("--pages <pages>", "看哪几页，如 21-40，一次至多 50 页（缺省为前 20 页）", pagesWanted)
    .action(async (id: string, _: unknown, command: Command) => {
      const options: Common & { text?: boolean; pages?: PagesWanted } = command.optsWithGlobals();
      const api = connected(options);
      const params = { id: await wholeId(api, id) };
      const shown = await api.call("GET /intake/{id}", { params, query: options.pages ?? {} });
      tell(shown, () => [...inFull(shown), ...(options.text ? textOf(shown) : []), ...furtherPages(shown)], options);
    });

  program
    .command("confirm")
    .description("确认一份收件（可更正），进入归档")
    .argument("<id>", ID)
    .option("--class <sign>", "类别的代号或名称，如 Y")
    .option("--type <type>", "类别下的类型，如 销售合同")
    .option("--date <date>", "业务日期，如 2024-03-18 或 2024-03")
    .option("--customer <name>", "客户")
    .option("--no-customer", "没有客户")
    .option("--amount <amount>", "金额，如 1097100.00")
    .option("--no-amount", "没有金额")
    .option("--own-number <number>", "文件自己的编号")
    .option("--no-own-number", "没有自己的编号")
    .option("--title <title>", "题名")
    .option("--level <level>", "密级，如 一般")
    .option("--department <department>", "提交部门，如 销售部")
    .option("--no-copy", "不是所疑那一份的副本")
    .option("--rev <rev>", "所见的版次；若已有人处理过，则不再确认")
    .option("--no-wait", "不等编号（缺省至多等 30 秒）")
    .action(async (id: string, _: unknown, command: Command) => {
      const options: Common & Correction & { rev?: string; wait: boolean } = command.optsWithGlobals();
      const { class: sign, type, date, customer, amount, ownNumber, title, level, department, rev, copy } = options;
      const body = {
        ...{ class: sign, type, date, title, level, department },
        ...{ customer: orNone(customer), amount: orNone(amount), ownNumber: orNone(ownNumber) },
        ...(copy === false && { copyOf: null }),
        ...seenAs(rev),
      };
      const api = connected(options);
      const params = { id: await wholeId(api, id) };
      const confirmed = await api.call("POST /intake/{id}/confirm", { params, body });
      if (!options.wait)
        return done(
          confirmed,
          `${STATES[confirmed.state]}${levelOf(confirmed)}。编号稍后见 intake show ${shortId(confirmed.id)}`,
          options,
        );
      const view = await numbered(api, confirmed, options);
      tell(view, () => [], options);
      if (hasEnded(view) && view.state !== "filed") process.exitCode = 1;
    });

  program
    .command("return")
    .description("把一份收件退回提交人")
    .argument("<id>", ID)
    .requiredOption("--reason <reason>", "退回原因")
    .option("--rev <rev>", "所见的版次；若已有人处理过，则不再退回")
    .action(async (id: string, _: unknown, command: Command) => {
      const options: Common & { reason: string; rev?: string } = command.optsWithGlobals();
      const { reason, rev } = options;
      const api = connected(options);
      const params = { id: await wholeId(api, id) };
      const view = await api.call("POST /intake/{id}/return", { params, body: { reason, ...seenAs(rev) } });
      done(view, "已退回提交人", options);
    });

  program
    .command("divide")
    .description("把一份收件按页拆分成几份，分别处理")
    .argument("<id>", ID)
    .requiredOption("--at <pages>", "另起一份的页码，如 3,5", pagesIn)
    .option("--rev <rev>", "所见的版次；若已有人处理过，则不再拆分")
    .action(async (id: string, _: unknown, command: Command) => {
      const options: Common & { at: number[]; rev?: string } = command.optsWithGlobals();
      const { at: pages, rev } = options;
      const body = { pages, ...seenAs(rev) };
      const api = connected(options);
      const view = await api.call("POST /intake/{id}/divide", { params: { id: await wholeId(api, id) }, body });
      done(view, `将拆分为 ${pages.length + 1} 份，各份稍后见 intake show ${shortId(view.id)}`, options);
    });

  program
    .command("retry")
    .description("重新处理被拒收或停滞的收件")
    .argument("<id>", ID)
    .action(async (id: string, _: unknown, command: Command) => {
      const options: Common = command.optsWithGlobals();
      const api = connected(options);
      const view = await api.call("POST /intake/{id}/retry", { params: { id: await wholeId(api, id) } });
      done(view, `重新处理，从${STATES[view.state]}起`, options);
    });
}

/** How long it is waited for a number; a paper whose bytes are still to be sealed takes some seconds, a series that is busy longer. */
const SECONDS = 30;

/** Follows a paper that was confirmed until it has its number; answers how it was seen last. */
async function numbered(api: Api, confirmed: IntakeView, options: Common): Promise<IntakeView> {
  let last = confirmed;
  const look = async () =>
    IntakeView.parse(await api.call("GET /intake/{id}", { params: { id: last.id }, query: { pages: 1 } }));
  const key = named(confirmed);
  const following = {
    title: key,
    task: async (_: unknown, task: { title: string; output: string }) => {
      last = (await follow(look, ({ state }) => (task.output = STATES[state]), SECONDS)) ?? last;
      const later = `${STATES[last.state]}，还没有编号：系统会自行完成，稍后看 intake show ${shortId(last.id)}`;
      task.title = `${key}  ${hasEnded(last) ? ending(last) + levelOf(last) : later}`;
    },
  };
  await new Listr([following], shownInFull(options)).run();
  return last;
}

function pagesIn(said: string): number[] {
  const pages = said.split(/[,，]/).map(Number);
  if (!pages.every((page) => Number.isInteger(page) && page > 1))
    throw new InvalidArgumentError("应为大于 1 的页码，以逗号分开。");
  if (pages.some((page, n) => page <= (pages[n - 1] ?? 1))) throw new InvalidArgumentError("页码须由小到大，不重复。");
  return pages;
}

type Acted = Answer<"POST /intake/{id}/retry">;

const named = ({ key }: Acted) => legible(shortKey(key));
/** What is not corrected stays, also of a file that is numbered anew: which level that is, is said. */
const levelOf = ({ level }: Pick<Acted, "level">) => (level === null ? "" : `，密级 ${level}`);
const shortId = (id: string) => id.slice(0, ID_LENGTH);
const done = (view: Acted, what: string, options: Common) => tell(view, () => [`${named(view)} ${what}。`], options);

const seenAs = (rev: string | undefined) => (rev === undefined ? {} : { rev: Number(rev) });
const orNone = (said: string | false | undefined) => (said === false ? null : said);

/** `21-40`, or one page. */
function pagesWanted(said: string): PagesWanted {
  const [, from, to = from] = /^(\d+)(?:-(\d+))?$/.exec(said) ?? [];
  if (from === undefined || Number(to) < Number(from)) throw new InvalidArgumentError("页码应如 21-40。");
  return { from, pages: Number(to) - Number(from) + 1 };
}

/** How to see the pages after those that are shown, if there are more. */
function furtherPages(view: Shown): string[] {
  if (!("shown" in view) || !view.shown || !view.pages || view.shown.to >= view.pages) return [];
  const { from, to } = view.shown;
  return [
    "",
    `以上为第 ${from} 至 ${to} 页，共 ${view.pages} 页；往后看：--pages ${to + 1}-${Math.min(2 * to - from + 1, view.pages)}`,
  ];
}

const inFull = (shown: Shown) => ("candidates" in shown ? intakeDetail(shown) : intakeSheet(shown));

function textOf(shown: Shown): string[] {
  if (!("lines" in shown)) return [];
  if (shown.lines.length === 0) return ["", "没有可显示的文字：尚未识读，或已随文件封存在库中。"];
  return ["", "文字", ...shown.lines.map(({ text }) => `  ${legible(text)}`)];
}
