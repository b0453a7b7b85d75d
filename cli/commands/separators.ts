import type { Command } from "commander";
import { InvalidArgumentError } from "commander";
import { tell } from "../output.ts";

const MOST = 500;

export function addSeparators(program: Command): void {
  program
    .command("separators")
    .description("打印分隔页：夹在一叠文件中间，扫描成一个文件后由系统拆开")
    .option("--count <n>", "多少页", countIn, 10)
    .option("--out <file>", "写到哪个 PDF 文件", "separators.pdf")
    .action(async (_: unknown, command: Command) => {
      const options: { count: number; out: string; json?: boolean } = command.optsWithGlobals();
      const { count, out } = options;
      // What makes PDFs takes half a second to load, which no other command should wait for.
      const { printSeparators } = await import("../separators.ts");
      await printSeparators(out, count);
      tell({ count, out }, () => [`${count} 页分隔页已写到 ${out}。请用 A4 纸按原大单面打印。`], options);
    });
}

function countIn(said: string): number {
  const count = Number(said);
  if (!Number.isInteger(count) || count < 1 || count > MOST)
    throw new InvalidArgumentError(`应为 1 至 ${MOST} 的整数。`);
  return count;
}
