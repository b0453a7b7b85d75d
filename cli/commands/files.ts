import { type Command, Option } from "commander";
import { FileView } from "#shared/domain/catalogue/contract.ts";
import type { Ask } from "../api.ts";
import { tell } from "../output.ts";
import { fileSheet, fileTable, historyTable } from "../views.ts";
import { type Common, connected, orNothing, paging, readOn } from "./common.ts";

type Page = NonNullable<Ask<"GET /files/{number}/history">["query"]>;
type Query = NonNullable<Ask<"GET /files">["query"]>;

export function addFiles(program: Command): void {
  const files = program
    .command("files")
    .description("目录：按编号、类别、年度、客户、部门、提交人、日期查询")
    .option("--number <number>", "编号")
    .option("--class <sign>", "类别的代号，如 Y")
    .option("--type <type>", "类别下的类型")
    .option("--year <year>", "年度")
    .option("--customer <name>", "客户（全称）")
    .option("--department <department>", "部门")
    .option("--submitter <name>", "提交人")
    .option("--level <level>", "密级")
    .addOption(new Option("--status <status>", "状态").choices(FileView.shape.status.options))
    .addOption(new Option("--copies <which>", "只看另一份的副本").choices(["only"]))
    .option("--from <date>", "业务日期不早于，如 2024-03-18 或 2024-03")
    .option("--to <date>", "业务日期不晚于，如 2024-12");
  paging(files).action(async (own: Query, command: Command) => {
    const options: Common = command.optsWithGlobals();
    const page = await connected(options).call("GET /files", { query: own });
    tell(page, () => [...orNothing(page, "文件", fileTable), ...readOn(page)], options);
  });

  program
    .command("show <number>")
    .description("一份归档文件的著录")
    .action(async (number: string, _: unknown, command: Command) => {
      const options: Common = command.optsWithGlobals();
      const file = await connected(options).call("GET /files/{number}", { params: { number } });
      tell(file, () => fileSheet(file), options);
    });

  const history = program.command("history <number>").description("一份文件从收件至今的全部记录，早的在前");
  paging(history).action(async (number: string, own: Page, command: Command) => {
    const options: Common = command.optsWithGlobals();
    const page = await connected(options).call("GET /files/{number}/history", { params: { number }, query: own });
    tell(page, () => [...historyTable(page.items), ...readOn(page)], options);
  });

  program
    .command("void <number>")
    .description("作废一个编号；文件回到待确认，另行编号")
    .requiredOption("--reason <reason>", "作废原因")
    .action(async (number: string, _: unknown, command: Command) => {
      const options: Common & { reason: string } = command.optsWithGlobals();
      const ask = { params: { number }, body: { reason: options.reason } };
      const voided = await connected(options).call("POST /files/{number}/void", ask);
      tell(voided, () => [`${number} 已作废；文件待重新确认：${voided.intake.id}`], options);
    });
}
