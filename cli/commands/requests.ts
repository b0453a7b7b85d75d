import { randomUUID } from "node:crypto";
import type { Command } from "commander";
import type { Kind, RequestStatus } from "#shared/domain/access/request.ts";
import type { RequestView } from "#shared/domain/access/view.ts";
import { doneTo, requestSheet, requestTable } from "../access-views.ts";
import { type Api, type Ask, heard } from "../api.ts";
import { agreementId, requestId } from "../ids.ts";
import { KINDS, REQUEST_STATES } from "../labels.ts";
import { tell } from "../output.ts";
import { Problem } from "../problem.ts";
import { historyTable } from "../views.ts";
import { orMe } from "../who.ts";
import { withWhoActs } from "../who-acts.ts";
import { pagesByNumber } from "./by-number.ts";
import { changeRequest, REQUEST } from "./change-request.ts";
import { type Common, connected, countIn, dayIn, orNothing, paging, readOn, wordOption } from "./common.ts";

type Asked = Ask<"POST /requests/{id}/complete">["body"];

/** What a request says, as a command line has it: one option each. */
interface Said {
  kind?: Kind;
  purpose?: string;
  pages?: ReadonlyMap<string, string>;
  count?: number;
  organisation?: string;
  contact?: string;
  agreement?: string;
  consent?: string;
  authority?: string;
  reference?: string;
  signedOn?: string;
  bearer?: string;
}

const NUMBERS = "编号，如 Y2024销售合同001；可写几个";

/** AF-21…AF-24. Asking for files, and what became of it. */
export function addRequests(program: Command): void {
  asking(
    program
      .command("ask")
      .description("申请利用归档文件：查阅、复制、借阅、依法查询")
      .requiredOption("--purpose <purpose>", "目的"),
  )
    .argument("<number...>", NUMBERS)
    .action(async (numbers: string[], _: unknown, command: Command) => {
      const options: Common & Said & { purpose: string } = command.optsWithGlobals();
      const api = connected(options);
      const files = numbers.map((number) => ({ number }));
      const body = { id: randomUUID(), ...(await askedFor(api, { ...options, files })) };
      const request = await heard(() => api.call("POST /requests", { body }));
      const shown = await forReaders(api, request, options);
      tell(request, () => doneTo(shown, `已提出：${KINDS[request.kind]} ${request.files.length} 份文件`), options);
    });

  asking(
    program
      .command("complete")
      .description("补正被退回的申请，重新提交；没有写的都照原申请")
      .option("--purpose <purpose>", "目的"),
  )
    .argument("<id>", REQUEST)
    .argument("[number...]", `${NUMBERS}；写了即取代原来的，不写则照原申请`)
    .action(async (id: string, numbers: string[], _: unknown, command: Command) => {
      const options: Common & Said = command.optsWithGlobals();
      await changeRequest(id, options, "已补正，重新提交", async (api, params) => {
        const before = asAsked(await api.call("GET /requests/{id}", { params }));
        const files = numbers.length === 0 ? before.files : numbers.map((number) => ({ number }));
        const body = await askedFor(api, { ...before, ...options, files });
        return api.call("POST /requests/{id}/complete", { params, body });
      });
    });

  program
    .command("withdraw")
    .description("撤回本人的申请")
    .argument("<id>", REQUEST)
    .action((id: string, _: unknown, command: Command) =>
      changeRequest(id, command.optsWithGlobals(), "已撤回", (api, params) =>
        api.call("POST /requests/{id}/withdraw", { params }),
      ),
    );

  const requests = program
    .command("requests")
    .description("利用申请列表：本人的；档案员、安全审计员可查全部")
    .addOption(wordOption("--state <state>", "只看一种状态", REQUEST_STATES))
    .addOption(wordOption("--kind <kind>", "只看一种事项", KINDS))
    .option("--year <year>", "提出的年度，如 2026")
    .option("--asker <asker>", "申请人：姓名、用户名或标识，me 即本人（档案员、安全审计员用）");
  paging(requests).action(async (_: unknown, command: Command) => {
    const options: Common & ListOptions = command.optsWithGlobals();
    const { state, kind, year, limit, cursor } = options;
    const api = connected(options);
    const asker = options.asker && (await orMe(api, options.asker));
    const page = await api.call("GET /requests", { query: { state, kind, year, asker, limit, cursor } });
    tell(page, () => [...orNothing(page, "申请", requestTable), ...readOn(page)], options);
  });

  program
    .command("request")
    .description("一份利用申请：内容、文件、各步由谁办理，接下来可做什么")
    .argument("<id>", REQUEST)
    .action(async (said: string, _: unknown, command: Command) => {
      const options: Common = command.optsWithGlobals();
      const api = connected(options);
      const request = await api.call("GET /requests/{id}", { params: { id: await requestId(api, said) } });
      const shown = await forReaders(api, request, options);
      tell(request, () => requestSheet(shown), options);
    });

  const trail = program
    .command("request-history")
    .description("一份利用申请的全部记录，早的在前")
    .argument("<id>", REQUEST);
  paging(trail).action(async (said: string, own: HistoryPage, command: Command) => {
    const options: Common = command.optsWithGlobals();
    const api = connected(options);
    const params = { id: await requestId(api, said) };
    const page = await api.call("GET /requests/{id}/history", { params, query: own });
    tell(page, () => [...historyTable(page.items), ...readOn(page)], options);
  });
}

/** Programs are told of a request as the archive tells of it. */
const forReaders = async (api: Api, request: RequestView, { json }: Common): Promise<RequestView> =>
  json === true ? request : withWhoActs(api, request);

type HistoryPage = NonNullable<Ask<"GET /requests/{id}/history">["query"]>;

interface ListOptions {
  state?: RequestStatus;
  kind?: Kind;
  year?: string;
  asker?: string;
  limit?: string;
  cursor?: string;
}

const asking = (command: Command): Command =>
  command
    .addOption(wordOption("--kind <kind>", "事项，缺省为查阅", KINDS))
    .option("--pages <number=pages...>", "只要其中几页，如 Y2024销售合同001=1-3,5", pagesByNumber)
    .option("--count <n>", "复制时每份文件的份数，1 至 100（缺省 1）", countIn)
    .option("--organisation <name>", "为哪家外部机构借阅（全称）；须先有保密协议")
    .option("--contact <name>", "外部机构的联系人")
    .option("--agreement <id>", "保密协议的协议号，或其开头至少四位：见 dossier agreements")
    .option("--consent <where>", "客户同意的出处")
    .option("--authority <name>", "依法查询的机关")
    .option("--reference <reference>", "公函的文号")
    .option("--signed-on <date>", "公函的日期，如 2026-03-18", dayIn)
    .option("--bearer <name>", "公函的经办人");

/** What was asked for, as if it were said once more. */
function asAsked({ kind, purpose, files, count, outsider, letter }: RequestView) {
  const { consent, ...known } = outsider ?? { consent: null };
  return {
    ...{ kind, purpose, ...known, ...letter },
    ...(consent !== null && { consent }),
    ...(count !== null && { count }),
    files: files.map(({ number, pages }) => ({ number, ...(pages !== null && { pages }) })),
  };
}

/** @throws Problem where an outsider or a letter is named in part alone, or pages of a file that is not asked for */
async function askedFor(
  api: Api,
  { kind, purpose = "", files, pages = new Map(), count, ...said }: Said & { files: Asked["files"] },
): Promise<Asked> {
  const stray = [...pages.keys()].find((each) => !files.some(({ number }) => number === each));
  if (stray !== undefined) throw new Problem("ask.stray-pages", `写了页码，却没有申请这份文件：${stray}。`, 2);
  const outsider = outsiderIn(said);
  const agreement = outsider && (await agreementId(api, outsider.agreement, outsider.organisation));
  return {
    ...{ kind, purpose, count, letter: letterIn(said) },
    files: files.map((file) => ({ ...file, ...(pages.has(file.number) && { pages: pages.get(file.number) }) })),
    ...(outsider && agreement !== undefined && { outsider: { ...outsider, agreement } }),
  };
}

function outsiderIn({ organisation, contact, agreement, consent }: Said) {
  if (organisation === undefined && contact === undefined && agreement === undefined && consent === undefined)
    return undefined;
  if (organisation === undefined || contact === undefined || agreement === undefined)
    throw new Problem("ask.outsider", "为外部机构申请，须一并写明 --organisation、--contact、--agreement。", 2);
  return { organisation, contact, agreement, consent };
}

function letterIn({ authority, reference, signedOn, bearer }: Said) {
  if (authority === undefined && reference === undefined && signedOn === undefined && bearer === undefined)
    return undefined;
  if (authority === undefined || reference === undefined || signedOn === undefined || bearer === undefined)
    throw new Problem("ask.letter", "公函须一并写明 --authority、--reference、--signed-on、--bearer。", 2);
  return { authority, reference, signedOn, bearer };
}
