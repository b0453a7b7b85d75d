import type { Command } from "commander";
import { Listr } from "listr2";
import type { CopyView } from "#shared/domain/access/view.ts";
import { usesReport } from "../access-views.ts";
import { type Opened, type Opening, openCopy, placeFor } from "../copies.ts";
import { requestId } from "../ids.ts";
import { clock } from "../labels.ts";
import { tell } from "../output.ts";
import { Problem } from "../problem.ts";
import { shownInFull } from "../progress.ts";
import { changeRequest, REQUEST } from "./change-request.ts";
import { type Common, connected, countIn } from "./common.ts";

/** AF-24, AM-04. What was granted: opened, given back, taken back, and counted. */
export function addGrants(program: Command): void {
  program
    .command("open")
    .description("打开批准的一份文件：制作带水印的查阅件（复制时为编号的复制件），存为 PDF")
    .argument("<id>", REQUEST)
    .argument("<number>", "编号，如 Y2024销售合同001")
    .option("--count <n>", "复制的份数，1 至 100（只有复制才写）", countIn)
    .option("--out <file>", "存到哪个 PDF 文件，已有的不覆盖（缺省为 <编号>.pdf）")
    .option("--copy <copy>", "接着取已开的某一份（缺省为仍在的最近一份；写了份数的，为份数相同的），不另计")
    .option("--anew", "另开一份，另计一次，水印是现在的时间；复制时另行编号、另计份数")
    .action(async (said: string, number: string, _: unknown, command: Command) => {
      const options: Common & { count?: number; out?: string; copy?: string; anew?: boolean } =
        command.optsWithGlobals();
      const { count, copy, anew } = options;
      const out = await placeFor(number, options.out);
      const api = connected(options);
      const opening: Opening = { id: await requestId(api, said), number, count, copy, anew, out };
      await follow(opening, options, (made) => openCopy(api, opening, made));
    });

  program
    .command("give-back")
    .description("归还并签字，写明利用效果；此后不能再打开")
    .argument("<id>", REQUEST)
    .requiredOption("--effect <effect>", "利用效果")
    .action(async (id: string, _: unknown, command: Command) => {
      const options: Common & { effect: string } = command.optsWithGlobals();
      const { effect } = options;
      await changeRequest(id, options, "已归还签字", (api, params) =>
        api.call("POST /requests/{id}/return", { params, body: { effect } }),
      );
    });

  program
    .command("revoke")
    .description("收回已批准的利用：即刻失效，已发出的地址也一样")
    .argument("<id>", REQUEST)
    .requiredOption("--reason <reason>", "原因")
    .action(async (id: string, _: unknown, command: Command) => {
      const options: Common & { reason: string } = command.optsWithGlobals();
      const { reason } = options;
      await changeRequest(id, options, "已收回，并已告知申请人", (api, params) =>
        api.call("POST /requests/{id}/revoke", { params, body: { reason } }),
      );
    });

  program
    .command("uses")
    .description("利用统计：一年里申请、批准、打开、归还各多少，效果如何")
    .requiredOption("--year <year>", "年度，如 2026")
    .action(async (_: unknown, command: Command) => {
      const options: Common & { year: string } = command.optsWithGlobals();
      const uses = await connected(options).call("GET /uses", { query: { year: options.year } });
      tell(uses, () => usesReport(uses), options);
    });
}

/** Shows how far a copy is until it is saved; what goes wrong is told once. */
async function follow(
  { id, number, out }: Opening,
  options: Common,
  open: (made: (copy: CopyView) => void) => Promise<Opened>,
): Promise<void> {
  let opened: Opened | { error: unknown } | undefined;
  const task = {
    title: number,
    task: async (_: unknown, task: { title: string; output: string }) => {
      try {
        opened = await open(({ ready, pages }) => {
          task.output = `已制作 ${ready}/${pages} 页`;
        });
        task.title = `${number}  已存为 ${out}：${whatItIs(opened)}`;
      } catch (error) {
        opened = { error };
        throw error;
      }
    },
  };
  await new Listr([task], { ...shownInFull(options), exitOnError: false }).run();
  if (opened && "error" in opened) {
    if (options.json === true) throw opened.error;
    process.exitCode = opened.error instanceof Problem ? opened.error.exitCode : 1;
  } else if (opened) tell(opened.copy, () => [`用完请归还签字：dossier give-back ${id} --effect <利用效果>`], options);
}

function whatItIs({ copy: { pages, copyNumber, count, begunAt }, isTakenUp }: Opened): string {
  const what = [`${pages} 页`, ...(copyNumber === null ? [] : [`复制件编号 ${copyNumber}`, `${count} 份`])].join("，");
  if (!isTakenUp) return what;
  const how =
    copyNumber === null
      ? "没有另计一次；要另开一份，请加 --anew"
      : "没有另计份数；要另制，请加 --anew 并写份数 --count";
  return `${what}。接着取 ${clock(begunAt)} 开的一份，${how}`;
}
