import { type Command, InvalidArgumentError, Option } from "commander";
import type { HoldGround, Reach } from "#shared/domain/retention/hold.ts";
import type { Answer, Ask } from "../api.ts";
import { heldFileTable, holdSheet, holdTable } from "../hold-views.ts";
import { holdId } from "../ids.ts";
import { HOLD_GROUNDS } from "../labels.ts";
import { tell } from "../output.ts";
import { Problem } from "../problem.ts";
import { type Common, connected, dateIn, orNothing, paging, readOn, wordOption } from "./common.ts";

type Scope = Ask<"POST /holds">["body"]["scope"];
type Query = Extract<Scope, { on: "query" }>["query"];
type Said = Query & { ground: HoldGround; reason: string; authority: string };

const HOLD = "冻结号，或其开头至少四位";

/** A hold may be on files that whoever looks at it may not see. */
const NONE_SEEN = "在您可以查看的文件里，没有这份冻结所及的。";

/** Of the options, those that a query of the catalogue is made of. */
const TERMS = ["class", "type", "year", "customer", "department", "submitter", "level", "from", "to"] as const;

/** AF-32. Holds: what must not be destroyed, whatever its retention says. */
export function addHolds(program: Command): void {
  program
    .command("hold")
    .description("冻结：一份文件，一位客户的全部文件，或符合条件的全部文件（含以后归档的）；解除之前不得销毁")
    .argument("[number]", "编号，如 Y2024销售合同001；写了编号就不写条件")
    .option("--customer <name>", "客户（全称）；单独写即其全部文件")
    .option("--class <sign>", "类别的代号或名称，如 G")
    .option("--type <type>", "类别下的类型，如 电话")
    .option("--year <year>", "年度，如 2020", yearIn)
    .option("--department <department>", "部门")
    .option("--submitter <name>", "提交人")
    .option("--level <level>", "密级，如 一般")
    .option("--from <date>", "业务日期不早于，如 2024-03-18 或 2024-03", dateIn)
    .option("--to <date>", "业务日期不晚于，如 2024-12", dateIn)
    .addOption(wordOption("--ground <ground>", "事由", HOLD_GROUNDS).makeOptionMandatory())
    .requiredOption("--reason <reason>", "理由，如 买卖合同纠纷一案")
    .requiredOption("--authority <authority>", "依据，如 法院文书的案号、分管领导的批示")
    .action(async (number: string | undefined, _: unknown, command: Command) => {
      const options: Common & Said = command.optsWithGlobals();
      const { ground, reason, authority } = options;
      const api = connected(options);
      const { id, reach } = await api.call("POST /holds", {
        body: { scope: scopeOf(number, options), ground, reason, authority },
      });
      const found = await api.call("GET /holds/{id}", { params: { id }, query: {} });
      show({ ...found, reach }, options);
    });

  const holds = program
    .command("holds")
    .description("冻结名单，新的在前：生效的；加 --all 则含已解除的")
    .option("--number <number>", "只看就这份文件设的")
    .option("--customer <name>", "只看就这位客户设的（全称）")
    .addOption(
      new Option("--on <number>", "这份文件上生效的，不论因文件、客户还是条件；单独用").conflicts([
        "number",
        "customer",
        "all",
      ]),
    )
    .option("--all", "含已解除的");
  paging(holds).action(async (_: unknown, command: Command) => {
    const options: Common & { number?: string; customer?: string; on?: string; all?: true } & Page =
      command.optsWithGlobals();
    const { number, customer, on, all, limit, cursor } = options;
    const api = connected(options);
    const state = all ? undefined : ("in force" as const);
    const page =
      on === undefined
        ? await api.call("GET /holds", { query: { number, customer, state, limit, cursor } })
        : { ...(await api.call("GET /files/{number}/holds", { params: { number: on } })), cursor: null };
    tell(page, () => [...orNothing(page, "冻结", holdTable), ...readOn(page)], options);
  });

  const one = holds.command("show").description("一份冻结，以及它所及的文件").argument("<id>", HOLD);
  paging(one).action(async (said: string, own: Page, command: Command) => {
    const options: Common = command.optsWithGlobals();
    const api = connected(options);
    const params = { id: await holdId(api, said) };
    show(await api.call("GET /holds/{id}", { params, query: own }), options);
  });

  program
    .command("lift")
    .description("解除冻结（档案员、分管领导；不能由设的人自己解除）")
    .argument("<id>", HOLD)
    .requiredOption("--reason <reason>", "理由，如 已结案")
    .requiredOption("--authority <authority>", "依据，如 结案通知书的文号")
    .action(async (said: string, _: unknown, command: Command) => {
      const options: Common & { reason: string; authority: string } = command.optsWithGlobals();
      const { reason, authority } = options;
      const api = connected(options);
      const params = { id: await holdId(api, said) };
      const hold = await api.call("POST /holds/{id}/lift", { params, body: { reason, authority } });
      tell(hold, () => holdSheet(hold), options);
    });
}

type Page = { limit?: string; cursor?: string };

/** A hold and its files; of one that was placed just now first how many they are, also of those that whoever looks may not see. */
function show(found: Answer<"GET /holds/{id}"> & { reach?: Reach }, options: Common): void {
  const { hold, files, reach } = found;
  const shown =
    reach?.files === 0 && files.items.length === 0 ? [] : orNothing(files, "文件", heldFileTable, NONE_SEEN);
  tell(found, () => [...holdSheet(hold, reach), "", ...shown, ...readOn(files)], options);
}

/** @throws Problem where it is not said what is to be held, or a number and something else */
function scopeOf(number: string | undefined, said: Query): Scope {
  const terms = TERMS.filter((term) => said[term] !== undefined);
  if (number !== undefined) {
    if (terms.length > 0) throw new Problem("command.wrong", `写了编号就不写条件：--${terms.join("、--")}`, 2);
    return { on: "file", number };
  }
  if (terms.length === 0) throw new Problem("command.wrong", "请写明冻结什么：编号、--customer，或其他条件。", 2);
  const { customer } = said;
  if (customer !== undefined && terms.length === 1) return { on: "customer", customer };
  return { on: "query", query: Object.fromEntries(terms.map((term) => [term, said[term]])) };
}

function yearIn(said: string): number {
  if (!/^\d{4}$/.test(said)) throw new InvalidArgumentError("年度应如 2020。");
  return Number(said);
}
