import type { Command } from "commander";
import type { FoundAs, Loan } from "#shared/domain/access/request.ts";
import { agreementTable, loanTable } from "../access-views.ts";
import type { Ask } from "../api.ts";
import { FORMS, FOUND } from "../labels.ts";
import { tell } from "../output.ts";
import { Problem } from "../problem.ts";
import { changeRequest, REQUEST } from "./change-request.ts";
import { type Common, connected, dayIn, orNothing, paging, readOn, wordOption } from "./common.ts";

/** AF-23, DL-15, DL-16. What is lent to outsiders, and under which agreements. */
export function addLoans(program: Command): void {
  program
    .command("hand-over")
    .description("借出交接：登记载体与借阅协议，借期自当日起算（档案员）")
    .argument("<id>", REQUEST)
    .addOption(wordOption("--form <form>", "载体", FORMS).makeOptionMandatory())
    .requiredOption("--agreement <reference>", "借阅协议的编号或存放处")
    .requiredOption("--signed-by <name>", "借阅方的签署人")
    .requiredOption("--signed-on <date>", "签署日期，如 2026-03-18", dayIn)
    .action(async (id: string, _: unknown, command: Command) => {
      const options: Common & { form: Loan["form"]; agreement: string; signedBy: string; signedOn: string } =
        command.optsWithGlobals();
      const { form, agreement: reference, signedBy, signedOn } = options;
      await changeRequest(id, options, `已借出（${FORMS[form]}）`, (api, params) =>
        api.call("POST /requests/{id}/handover", {
          params,
          body: { form, agreement: { reference, signedBy, signedOn } },
        }),
      );
    });

  program
    .command("extend")
    .description("到期前申请续借，另行审批")
    .argument("<id>", REQUEST)
    .requiredOption("--until <date>", "续借至，如 2026-04-17", dayIn)
    .requiredOption("--reason <reason>", "理由")
    .action(async (id: string, _: unknown, command: Command) => {
      const options: Common & { until: string; reason: string } = command.optsWithGlobals();
      const { until, reason } = options;
      await changeRequest(id, options, `已申请续借至 ${until}`, (api, params) =>
        api.call("POST /requests/{id}/extend", { params, body: { until, reason } }),
      );
    });

  program
    .command("check")
    .description("检查归还的文件；损坏、遗失的须写明处理，称已归还而未见纸质文件的写未归还（档案员）")
    .argument("<id>", REQUEST)
    .addOption(wordOption("--condition <condition>", "归还时的情况", FOUND).makeOptionMandatory())
    .option("--note <note>", "说明，如 件数与清单相符")
    .option("--consequence <consequence>", "处理，如 按实际损失赔偿")
    .action(async (id: string, _: unknown, command: Command) => {
      const options: Common & { condition: FoundAs; note?: string; consequence?: string } = command.optsWithGlobals();
      const { condition, note, consequence } = options;
      await changeRequest(id, options, `已检查归还：${FOUND[condition]}`, (api, params) =>
        api.call("POST /requests/{id}/check", { params, body: { condition, note, consequence } }),
      );
    });

  const loans = program
    .command("loans")
    .description("借阅登记簿：现在借出、待检查的，何时到期，是否逾期；还清的见 dossier requests --kind 借阅")
    .option("--overdue", "只看逾期的");
  paging(loans).action(async (_: unknown, command: Command) => {
    const options: Common & { overdue?: true; limit?: string; cursor?: string } = command.optsWithGlobals();
    const { limit, cursor } = options;
    const query = { overdue: options.overdue && ("only" as const), limit, cursor };
    const page = await connected(options).call("GET /loans", { query });
    tell(page, () => [...orNothing(page, "借阅", loanTable), ...readOn(page)], options);
  });

  addAgreements(program);
}

type Agreement = Ask<"POST /agreements">["body"];
type Agreed = Omit<Agreement, "organisation"> & Partial<Pick<Agreement, "organisation">>;

function addAgreements(program: Command): void {
  const agreements = program
    .command("agreements")
    .description("与外部机构的保密协议；用 agreements add 登记")
    .option("--organisation <name>", "只看一家机构（全称）");
  paging(agreements).action(async (_: unknown, command: Command) => {
    const options: Common & { organisation?: string; limit?: string; cursor?: string } = command.optsWithGlobals();
    const { organisation, limit, cursor } = options;
    const page = await connected(options).call("GET /agreements", { query: { organisation, limit, cursor } });
    tell(page, () => [...orNothing(page, "协议", agreementTable), ...readOn(page)], options);
  });

  agreements
    .command("add")
    .description("登记一份与外部机构的保密协议（档案员）")
    .option("--organisation <name>", "机构（全称）（必填）")
    .requiredOption("--kind <kind>", "办法所称的协议，如 保密协议")
    .requiredOption("--signed-by <name>", "对方的签署人")
    .requiredOption("--signed-on <date>", "签署日期，如 2026-03-18", dayIn)
    .option("--until <date>", "有效至；不写即长期", dayIn)
    .requiredOption("--scope <scope>", "约定的使用范围")
    .requiredOption("--reference <reference>", "协议的编号或存放处")
    .action(async (_: unknown, command: Command) => {
      // An option of this name is taken by the command above, which has it as well: it cannot be required here.
      const options: Common & Agreed = command.optsWithGlobals();
      const { organisation, kind, signedBy, signedOn, until, scope, reference } = options;
      if (organisation === undefined) throw new Problem("command.wrong", "缺少选项 --organisation <name>", 2);
      const body = { organisation, kind, signedBy, signedOn, until, scope, reference };
      const agreement = await connected(options).call("POST /agreements", { body });
      tell(
        agreement,
        () => [...agreementTable([agreement]), "", `申请借阅时写明：--agreement ${agreement.id}`],
        options,
      );
    });
}
