import type { Command } from "commander";
import { wholeId } from "../ids.ts";
import { kindLabel } from "../labels.ts";
import { tell } from "../output.ts";
import { exampleTable } from "../views.ts";
import { type Common, connected, orNothing, paging, readOn } from "./common.ts";

/** AF-12. What the archive learned from its archivists, and how it is undone. */
export function addExamples(program: Command): void {
  const examples = program.command("examples").description("系统从档案员的确认中学到的样例");
  paging(examples).action(async (_: unknown, command: Command) => {
    const options: Common & { limit?: string; cursor?: string } = command.optsWithGlobals();
    const { limit, cursor } = options;
    const page = await connected(options).call("GET /examples", { query: { limit, cursor } });
    tell(page, () => [...orNothing(page, "样例", exampleTable), ...readOn(page)], options);
  });

  program
    .command("forget")
    .description("忘掉一个样例：后来的文件不再照它归类")
    .argument("<id>", "样例所出自的收件号，开头四位以上即可")
    .action(async (id: string, _: unknown, command: Command) => {
      const options: Common = command.optsWithGlobals();
      const api = connected(options);
      const example = await api.call("DELETE /examples/{id}", { params: { id: await wholeId(api, id) } });
      tell(example, () => [`${example.id} 不再作为 ${kindLabel(example.class, example.type)} 的样例。`], options);
    });
}
