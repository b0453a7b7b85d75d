import { existsSync, readFileSync } from "node:fs";
import type { Command } from "commander";
import { parse } from "yaml";
import { z } from "zod";
import type { CustomerView, ReportedEvent, RetentionView } from "#shared/domain/retention/contract.ts";
import { KeptClass, type Previewed, RetentionPart } from "#shared/domain/retention/preview.ts";
import type { Answer, Api, Ask } from "../api.ts";
import { tell } from "../output.ts";
import { Problem } from "../problem.ts";
import {
  customerSheet,
  previewSum,
  previewTable,
  reportedSheet,
  retentionSheet,
  WAITING,
  waitingTable,
} from "../retention-views.ts";
import { numberNow } from "../views.ts";
import { type Common, connected, dayIn, orNothing, paging, readOn, wordOption } from "./common.ts";

const NUMBER = "编号，如 Y2024销售合同001";
type Due = Omit<NonNullable<Ask<"GET /disposal/due">["query"]>, "limit"> & { limit?: string };

const NONE_DUE = "没有符合的文件。已列入销毁申请的不在其中，见 dossier disposal list。";

/** AF-18, DL-10, AF-32. How long files are kept, what that follows from, and which wait for somebody. */
export function addRetention(program: Command): void {
  const due = program
    .command("due")
    .description("期满待鉴定的文件，等得最久的在前，及不能销毁的原因")
    .addOption(wordOption("--waiting <what>", "等什么；缺省为待鉴定", WAITING))
    .option("--class <sign>", "类别的代号或名称，如 G")
    .option("--department <department>", "部门")
    .option("--customer <name>", "客户（全称）");
  paging(due).action(async (query: Due, command: Command) => {
    const options: Common = command.optsWithGlobals();
    const page = await connected(options).call("GET /disposal/due", { query });
    const none = (query.waiting ?? "due") === "due" ? NONE_DUE : undefined;
    tell(page, () => [...orNothing(page, "文件", waitingTable, none), ...readOn(page)], options);
  });

  const retention = program
    .command("retention")
    .description("一份文件保管到何时，依据哪一条")
    .argument("<number>", NUMBER)
    .action(async (number: string, _: unknown, command: Command) => {
      const options: Common = command.optsWithGlobals();
      const api = connected(options);
      const params = { number };
      const file = await api.call("GET /files/{number}/retention", { params });
      const now = file.voidedAt === null ? null : numberNow(await api.call("GET /files/{number}", { params }));
      tell(file, () => retentionSheet(file, now), options);
    });
  addPreview(retention);
  addKnowledge(program);
  addDecisions(program);

  program
    .command("customer")
    .description("一位客户登记了哪些事、有何标注")
    .argument("<name>", "客户（全称）")
    .action(async (customer: string, _: unknown, command: Command) => {
      const options: Common = command.optsWithGlobals();
      const facts = await connected(options).call("GET /customers/{customer}", { params: { customer } });
      tell(facts, () => customerSheet(facts), options);
    });
}

function addPreview(retention: Command): void {
  retention
    .command("preview")
    .description("办法修改之后，哪些文件的保管期限会变；只看，不改")
    .argument("<file>", "修改后的办法（YAML）")
    .action(async (file: string, _: unknown, command: Command) => {
      const options: Common = command.optsWithGlobals();
      const [api, regulation] = [connected(options), partOf(file)];
      const items: Previewed[] = [];
      let [looked, cursor]: [number, string | undefined] = [0, undefined];
      do {
        const page: Answer<"POST /retention/preview"> = await api.call("POST /retention/preview", {
          body: { regulation, cursor },
        });
        items.push(...page.items);
        [looked, cursor] = [looked + page.looked, page.cursor ?? undefined];
      } while (cursor !== undefined);
      const table = () => (items.length > 0 ? [...previewTable(items), ""] : []);
      tell({ items, looked }, () => [...table(), previewSum(items, looked), onlyRetention(file)], options);
    });
}

/** Of a regulation as it is written, what it says of retention; all else is not looked at. */
const Written = z.object({
  ...RetentionPart.shape,
  events: RetentionPart.shape.events.default({}),
  classes: z.record(z.string(), z.object(KeptClass.shape)).default({}),
});

const checking = (file: string): string => `npm run regulation -- check ${file}`;

/** Whoever writes a regulation may preview what it says of retention before the rest of it can be used. */
const onlyRetention = (file: string): string => `只看了其中的保管期限；整份办法能不能使用：${checking(file)}`;

/** @throws Problem where it is no regulation */
function partOf(file: string): RetentionPart {
  if (!existsSync(file)) throw new Problem("file.missing", `没有“${file}”这个文件`, 2);
  try {
    return Written.parse(parse(readFileSync(file, "utf8")));
  } catch {
    throw new Problem("regulation.wrong", `“${file}”不是一份可以使用的办法，请先检查：${checking(file)}`, 2);
  }
}

/** Whether it is said of one file, or of a customer and so of all its files. */
interface About {
  customer?: string;
}

/** `<number> <word>`, or with a customer `<word>` alone. @throws Problem where it is neither */
function said(
  args: readonly string[],
  { customer }: About,
  what: string,
): { number: string | undefined; word: string } {
  const [word, number, ...more] = args.toReversed();
  if (word === undefined || more.length > 0 || (number === undefined) !== (customer !== undefined))
    throw new Problem("command.wrong", `请写编号与${what}；或写 --customer <name>，只写${what}`, 2);
  return { number, word };
}

const CUSTOMER = ["--customer <name>", "不写编号，写客户（全称）：用于其全部文件"] as const;

/** What happened, and what makes a file or a customer matter more. */
function addKnowledge(program: Command): void {
  program
    .command("happened")
    .description(
      "登记发生了什么事，保管期限从此起算，如 dossier happened Y2024销售合同001 合同履行完毕 --on 2026-03-18",
    )
    .argument("<what...>", "编号与事件；写了 --customer 的，只写事件")
    .requiredOption("--on <date>", "何日发生，如 2026-03-18", dayIn)
    .option(...CUSTOMER)
    .action(async (what: string[], own: About, command: Command) => {
      const options: Common & { on: string } = command.optsWithGlobals();
      const { number, word: event } = said(what, own, "事件");
      const body = { event, on: options.on };
      await told(options, number, own.customer ?? "", {
        file: (api, params) => api.call("POST /files/{number}/events", { params, body }),
        customer: (api, params) => api.call("POST /customers/{customer}/events", { params, body }),
      });
    });

  program
    .command("mark")
    .description(
      "标注更重要的文件或客户，保管更久，如 dossier mark --customer 某某公司 重要客户；--off 取消（缩短须另行确认）",
    )
    .argument("<what...>", "编号与情形；写了 --customer 的，只写情形")
    .option("--off", "取消标注")
    .option(...CUSTOMER)
    .action(async (what: string[], own: About & { off?: true }, command: Command) => {
      const options: Common = command.optsWithGlobals();
      const { number, word: mark } = said(what, own, "情形");
      const body = { mark, holds: own.off !== true };
      await told(options, number, own.customer ?? "", {
        file: (api, params) => api.call("POST /files/{number}/marks", { params, body }),
        customer: (api, params) => api.call("POST /customers/{customer}/marks", { params, body }),
      });
    });
}

/** Tells the archive something of a file, or of a customer, and shows what follows. */
async function told(
  options: Common,
  number: string | undefined,
  customer: string,
  tells: {
    file: (api: Api, params: { number: string }) => Promise<RetentionView | ReportedEvent>;
    customer: (api: Api, params: { customer: string }) => Promise<CustomerView>;
  },
): Promise<void> {
  const api = connected(options);
  if (number === undefined) {
    const facts = await tells.customer(api, { customer });
    return tell(facts, () => customerSheet(facts), options);
  }
  const file = await tells.file(api, { number });
  tell(file, () => ("event" in file ? reportedSheet(file) : retentionSheet(file)), options);
}

/** What a person decides of how long a file is kept. */
function addDecisions(program: Command): void {
  const decisions = [
    ["settle", "POST /files/{number}/settle", "期限抵触时，裁定保管到何日（在上限与下限之间）"],
    [
      "shorten",
      "POST /files/{number}/confirm-shorter",
      "确认缩短保管期限：写明缩短到何日；登记日期、取消标注的人不能自己确认",
    ],
  ] as const;
  for (const [name, route, description] of decisions)
    program
      .command(name)
      .description(description)
      .argument("<number>", NUMBER)
      .requiredOption("--to <date>", "保管至，如 2036-06-30", dayIn)
      .requiredOption("--reason <reason>", "理由")
      .action(async (number: string, own: { to: string; reason: string }, command: Command) => {
        const options: Common = command.optsWithGlobals();
        const body = { lastDay: own.to, reason: own.reason };
        const file = await connected(options).call(route, { params: { number }, body });
        tell(file, () => retentionSheet(file), options);
      });
}
