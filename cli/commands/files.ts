import { type Command, Option } from "commander";
import { CatalogueQuery } from "#shared/domain/catalogue/query.ts";
import type { Ask } from "../api.ts";
import { ID_LENGTH } from "../ids.ts";
import { FILE_STATES } from "../labels.ts";
import { tell } from "../output.ts";
import { fileSheet, fileTable, historyTable } from "../views.ts";
import { type Common, connected, orNothing, paging, readOn, wordOption } from "./common.ts";

type Page = NonNullable<Ask<"GET /files/{number}/history">["query"]>;
type Query = NonNullable<Ask<"GET /files">["query"]>;

/** A number stands by itself. */
const FILTERS = Object.keys(CatalogueQuery.shape);
const NUMBER = "编号，如 Y2024销售合同001";

export function addFiles(program: Command): void {
  const files = program
    .command("files")
    .description("目录：按编号、类别、年度、客户、部门、提交人、日期查询")
    .addOption(new Option("--number <number>", "编号，单独用").conflicts(FILTERS))
    .option("--class <sign>", "类别的代号或名称，如 Y")
    .option("--type <type>", "类别下的类型，如 销售合同")
    .option("--year <year>", "年度，如 2024")
    .option("--customer <name>", "客户（全称）")
    .option("--department <department>", "部门")
    .option("--submitter <name>", "提交人")
    .option("--level <level>", "密级，如 一般")
    .addOption(wordOption("--status <status>", "状态", FILE_STATES))
    .option("--copies", "只看另一份的副本")
    .option("--from <date>", "业务日期不早于，如 2024-03-18 或 2024-03")
    .option("--to <date>", "业务日期不晚于，如 2024-12");
  paging(files).action(async (own: Omit<Query, "copies"> & { copies?: true }, command: Command) => {
    const options: Common = command.optsWithGlobals();
    const query = { ...own, copies: own.copies && ("only" as const) };
    const page = await connected(options).call("GET /files", { query });
    tell(page, () => [...orNothing(page, "文件", fileTable), ...readOn(page)], options);
  });

  program
    .command("show")
    .description("一份归档文件的著录")
    .argument("<number>", NUMBER)
    .action(async (number: string, _: unknown, command: Command) => {
      const options: Common = command.optsWithGlobals();
      const file = await connected(options).call("GET /files/{number}", { params: { number } });
      tell(file, () => fileSheet(file), options);
    });

  const history = program
    .command("history")
    .description("一份文件从收件至今的全部记录，早的在前")
    .argument("<number>", NUMBER);
  paging(history).action(async (number: string, own: Page, command: Command) => {
    const options: Common = command.optsWithGlobals();
    const page = await connected(options).call("GET /files/{number}/history", { params: { number }, query: own });
    tell(page, () => [...historyTable(page.items), ...readOn(page)], options);
  });

  program
    .command("void")
    .description("作废一个编号；文件回到待确认，另行编号")
    .argument("<number>", NUMBER)
    .requiredOption("--reason <reason>", "作废原因")
    .action(async (number: string, _: unknown, command: Command) => {
      const options: Common & { reason: string } = command.optsWithGlobals();
      const ask = { params: { number }, body: { reason: options.reason } };
      const voided = await connected(options).call("POST /files/{number}/void", ask);
      tell(
        voided,
        () => [`${number} 已作废；文件待重新确认：dossier confirm ${voided.intake.id.slice(0, ID_LENGTH)}`],
        options,
      );
    });
}
