import { z } from "zod";
import type { FirstOf } from "./first-of.ts";

/** Who can mend it, and how: better input, input of another form, a thing that exists, the state as it is now, a person who may, or we. */
export type Kind = "input" | "form" | "missing" | "moved on" | "forbidden" | "failed";

interface Refusal {
  kind: Kind;
  /** What is refused and why, in the reader's words; `subject` is what the refusal named, `all` the same where that can be several. */
  sentence: (subject: string, all: FirstOf<string>) => string;
}

const input = (sentence: Refusal["sentence"]): Refusal => ({ kind: "input", sentence });
const form = (sentence: Refusal["sentence"]): Refusal => ({ kind: "form", sentence });
const missing = (sentence: Refusal["sentence"]): Refusal => ({ kind: "missing", sentence });
const movedOn = (sentence: Refusal["sentence"]): Refusal => ({ kind: "moved on", sentence });
const forbidden = (sentence: Refusal["sentence"]): Refusal => ({ kind: "forbidden", sentence });
const failed = (sentence: Refusal["sentence"]): Refusal => ({ kind: "failed", sentence });

/** How a business date is written. */
export const DATE = "日期应如 2024-03-18、2024-03 或 2024，在 1900 至 2099 年间，日历上有这一天";

/** How many characters an id has; of fewer it is a beginning, by which alone those find anything who see lists. */
const WHOLE_ID = 36;
/** So much of an id tells people which is meant, and finds it. */
const beginningOf = (id: string) => id.slice(0, 8);
const beginningsOf = ({ first }: FirstOf<string>) => first.map(beginningOf).join("、");
/** Where not all of them are named, how many more there are. */
const unnamed = ({ first, of }: FirstOf<string>, what: string) =>
  of > first.length ? `另有 ${of - first.length} 份${what}，没有逐一列出。` : "";
const WRITE_WHOLE = "请写全申请号：开头几位只在您能查看的申请里找。";

/** What a field that is often filled in otherwise should hold. */
const EXAMPLES: Readonly<Record<string, string>> = {
  ...{ date: DATE, from: DATE, to: DATE, "scope.query.from": DATE, "scope.query.to": DATE },
  amount: "金额应如 1097100.00，两位小数，没有逗号",
  year: "年度应如 2024",
  limit: "应是 1 至 100",
  rev: "版次应是正整数",
  pages: "页码应如 1-3,5，由小到大，不重复",
  reason: "理由不能为空，至多 200 字",
  authority: "依据不能为空，至多 200 字",
  finding: "所见不能为空，至多 200 字",
  place: "地点不能为空，至多 200 字",
  method: "方式不能为空，至多 200 字",
  note: "说明不能为空，至多 200 字",
  mark: "标注不能为空，至多 200 字",
  executedBy: "执行人的姓名不能为空，每个至多 200 字",
  watchedBy: "监督人的姓名不能为空，每个至多 200 字",
  "said.except": "不同意的理由不能为空，至多 200 字",
};
/** A field of a list, or of what is said one by one, should hold what each of them should. */
function withExample(field: string): string {
  const example = EXAMPLES[Object.hasOwn(EXAMPLES, field) ? field : field.slice(0, field.lastIndexOf("."))];
  return example === undefined ? field : `${field}（${example}）`;
}

/** Every code that the archive refuses or asks with, and its sentence. */
export const refusals = {
  "intake.empty": input(() => "文件是空的，没有任何内容。请重新扫描后上传。"),
  "intake.unsupported": input(
    (format) =>
      `不接收这种格式的文件（${format}）。请提交 PDF、PNG、JPEG、TIFF、WebP、BMP、GIF、HEIC、EML 邮件、OFD 或 XML 电子发票。`,
  ),
  "intake.office": input((format) => `不接收办公软件的原文件（${format}）。请另存为 PDF 后上传。`),
  "intake.archive": input((format) => `不接收压缩包（${format}）。请解压后逐个上传。`),
  "intake.too-large": input((limit) => `文件超过大小上限（${limit}）。请拆分后上传。`),
  "intake.too-many-pages": input((limit) => `文件页数超过上限（${limit}）。请拆分后上传。`),
  "intake.too-many-pixels": input((limit) => `页面尺寸超过上限（${limit}）。请降低扫描分辨率后上传。`),
  "intake.corrupt": input(() => "文件已损坏或不完整，无法打开。请重新扫描后上传。"),
  "intake.too-complex": input(() => "文件内部结构过于复杂，无法在限定时间内打开。请打印成新的 PDF 或重新扫描后上传。"),
  "intake.password": input(() => "文件设有打开密码，无法读取。请去除密码后上传。"),
  "intake.no-pages": input(() => "文件里没有任何页面。"),
  "intake.infected": input(() => "文件含有恶意软件，已隔离，任何人不能打开。请清除病毒后重新提交。"),
  "intake.unscannable": input(() => "文件无法查毒（如设有密码）。请去除密码后上传，或由档案员查看后重新处理。"),
  "intake.scan-overdue": input(
    (hours) => `文件在 ${hours} 小时内没有查毒结果，暂不接收。查毒结果到达后会自动处理；急需时请重新提交。`,
  ),
  "intake.stays-infected": forbidden((id) => `这份收件含有恶意软件，不能重新处理：${id}。请提交人清除病毒后重新提交。`),
  "intake.only-separators": input(() => "文件里只有分隔页，没有其他页面。请检查扫描件后重新上传。"),
  "intake.too-many-parts": input((limit) => `邮件的附件过多，或邮件套邮件层数过多（上限 ${limit}）。请分开提交。`),
  "intake.divided": input((parts) => `已按分隔页（或档案员所指页码）拆分为 ${parts} 份，分别处理。`),
  "intake.vanished": input(() => "文件在读取之前已从收件箱删除。"),
  "intake.duplicate": input((holder) => `与已收到的文件完全相同${holder && `（${holder}）`}，不重复归档。`),
  "intake.returned": input(() => "档案员已退回，请按退回原因处理后重新提交。"),
  "intake.unknown": missing((id) => `没有这份收件：${id}。`),
  "intake.moved-on": movedOn(
    (id) => `这份收件已归档、已拆分，或已由他人处理：${id}。请先看它的现状；已归档的要改，先作废其编号。`,
  ),
  "intake.expired": movedOn((id) => `这份收件已过隔离期，原文件已清除：${id}。请重新提交。`),
  "intake.nothing-to-retry": movedOn((id) => `这份收件无须重试：${id}。`),
  "intake.stuck": failed(() => "处理停滞：系统多次重试仍未完成。请档案员重新处理，或退回提交人。"),

  "review.no-class": input(() => "未能判断属于哪一类。请指定类别，或退回提交人。"),
  "review.unsure-class": input(() => "类别不够确定。请核对候选类别。"),
  "review.ask-always": input(() => "按办法，此类文件须由档案员确认。"),
  "review.draft": input(() => "疑为未签署的草稿，或已作废，不具效力。请核对，或退回提交人。"),
  "review.no-date": input(() => "未找到办法要求的业务日期。请填写日期。"),
  "review.unsure-date": input(() => "业务日期不够确定。请核对日期。"),
  "review.no-customer": input(() => "未找到客户名称。请填写客户。"),
  "review.unsure-customer": input(() => "客户名称不够确定。请核对客户。"),
  "review.blank": input(() => "页面全是空白，没有任何文字。请查看原件，或退回重新扫描。"),
  "review.unreadable": input(() => "页面无法辨认。请查看原件后填写，或退回重新扫描。"),
  "review.hint-differs": input((doubts) => `提交人所填与文件内容或办法不符${doubts && `：${doubts}`}。请核对。`),
  "review.no-department": input((folder) =>
    folder ? `收件箱文件夹“${folder}”不是办法中的部门。请指定部门。` : "不知由哪个部门提交。请指定部门。",
  ),
  "review.unread-format": input(() => "系统保存但不识读这种格式。请查看原件后填写。"),
  "review.marked-secret": input(() => "文件标有密级。请交保密负责人处理。"),
  "review.regulation-changed": input(() => "办法已修改，原定类别不再适用。请重新确认类别。"),
  "review.seems-duplicate": input(
    (other) =>
      `与已收到的一份似为同一份纸质文件${other && `（${other}）`}。请核对：确认则另行归档并注明副本，重复的退回。`,
  ),
  "review.voided": input((number) => `编号${number && ` ${number} `}已作废。请重新确认类别，另行编号。`),

  "review.may-be-several": input(
    () =>
      "似乎不止一份文件：中间的页面另起一份，或一页上有两份。请核对：一份则确认，几份则拆分；同一页上的请退回重扫。",
  ),

  "confirm.no-class": input(() => "请指定类别。"),
  "confirm.unknown-class": input((name) => `办法中没有这个类别：${name}。`),
  "confirm.no-type": input(() => "请指定类别下的具体类型。"),
  "confirm.unknown-type": input((name) => `这个类别下没有这种类型：${name}。`),
  "confirm.no-code": input((sign) => `类别 ${sign} 的编号里有代码，本版系统还不能为它编号。`),
  "confirm.no-date": input(() => "请填写业务日期。"),
  "confirm.no-department": input(() => "请指定提交部门。"),
  "confirm.unknown-department": input((name) => `办法中没有这个部门：${name}。`),
  "confirm.unknown-level": input((name) => `办法中没有这个密级：${name}。`),
  "divide.kept": movedOn(() => "文件已在库中，不能拆分；其中各份请分别重新扫描送入，本件按其中一份重新确认。"),
  "divide.one-piece": input(() => "这份文件不能按页拆分：只有多页的 PDF 和 TIFF 可以。"),
  "divide.bad-pages": input((pages) => `页码须在 ${pages} 之间，由小到大，不重复。`),
  "return.being-divided": movedOn(() => "正在拆分，不能退回。请稍后再看，再退回拆出的各份。"),
  "return.being-scanned": movedOn(() => "正在查毒，有结果之前不能退回。请稍后再看。"),
  "return.being-stored": movedOn(() => "正在入库，不能退回。请稍后再看；编号有误的，归档后作废。"),
  "return.kept": movedOn(() => "文件已在库中，不能退回；请重新确认后另行编号。"),

  "example.unknown": missing((id) => `没有这个样例：${id}。`),

  "file.unknown": missing((number) => `没有这个编号：${number}。`),
  "file.already-voided": movedOn(
    (number) => `编号已经作废：${number}。请按文件现在的编号办理；还没有的，待其另行编号。`,
  ),
  "file.destroyed": movedOn((number) => `文件已按规定销毁：${number}。编号保留，不再使用。`),
  "file.in-disposal": movedOn((number) => `文件已列入销毁申请：${number}。须先撤回申请，或待其办结。`),
  "file.in-use": movedOn(
    (request) =>
      `文件正在申请、利用或借出，或已遗失（申请号 ${beginningOf(request)}），编号不得作废。须待其办结或归还。`,
  ),
  "file.not-in-disposal": movedOn((number) => `文件不在这项销毁申请中，或已开始销毁：${number}。请先看它的现状。`),
  "file.not-condemned": movedOn((number) => `文件没有开始销毁：${number}。请先看它的现状。`),

  "hold.unknown": missing((id) => `没有这份冻结：${id}。`),
  "hold.of-everything": input(() => "请至少写明一个条件：不能冻结全部档案。"),
  "hold.unknown-type": input((name) => `办法中没有这种类型的文件，也没有这样归档的：${name}。`),
  "hold.unknown-submitter": input((name) => `没有这个人提交的文件，也没有登记过这个人：${name}。请按登记的姓名填写。`),
  "hold.backwards": input((days) => `业务日期的止日早于起日：${days}。请核对起（from）止（to）。`),
  "hold.too-many": movedOn((most) => `同时生效的冻结至多 ${most} 份。请先解除不再需要的，或按客户、按条件合并冻结。`),
  "hold.already-lifted": movedOn((id) => `冻结已经解除：${id}。`),
  "hold.own": forbidden(() => "不能解除自己设的冻结，请由其他档案员或分管领导解除。"),
  "retention.unknown-event": input((event) => `这类文件的保管期限不从这件事起算，或不由人登记：${event}。`),
  "retention.unknown-mark": input((mark) => `办法没有为这种情形规定更长的保管期限：${mark}。`),
  "retention.marked-already": movedOn((mark) => `已有这项标注：${mark}。没有改动。`),
  "retention.not-marked": movedOn(
    (mark) => `没有这项标注，无须取消：${mark}。文件的标注与客户的标注，各自登记、各自取消。`,
  ),
  "retention.to-come": input((on) => `日期在将来：${on}。请在事情发生后登记。`),
  "retention.before-file": input(
    (on) => `事情不能发生在文件形成之前：${on}。客户的事（如交易结束）早于文件的，请登记在客户名下。`,
  ),
  "retention.own-shortening": forbidden(
    () => "期限因您登记的日期、取消的标注或改正的著录而缩短，不能由您自己确认，请由另一位档案员确认。",
  ),
  "retention.no-conflict": movedOn((number) => `期限没有抵触，无须裁定：${number}。请先看它的保管期限。`),
  "retention.outside": input((days) => `裁定的日期须在上限与下限之间：${days}。`),
  "retention.nothing-shorter": movedOn((number) => `没有待确认的缩短，或已不是这一天：${number}。请再看它的保管期限。`),
  "retention.not-longer": input((number) => `续存须晚于现在的期限，也须晚于今天：${number}。`),
  "retention.past-ceiling": input((number) => `续存不得超过上限：${number}。`),
  "retention.unfit": input((where) => `修改后的保管期限不能施行：${where}。请先用 regulation check 检查。`),
  "customer.no-file": missing((customer) => `没有这位客户的文件：${customer}。请按目录中的名称填写。`),
  "customer.unknown": missing((customer) => `有这位客户的文件，但没有登记过其情况：${customer}。`),

  "upload.unknown-department": input((name) => `办法中没有这个部门：${name}。`),
  "upload.too-large": input((limit) => `文件超过大小上限（${limit}）。`),
  "upload.unknown-channel": input((name) => `办法中没有这个渠道：${name}。`),

  "approval.nothing-asked": input((name) => `没有写明申请的是哪些文件（${name}）。请至少填写一份。`),
  "approval.nobody-above": forbidden(
    (step) =>
      `“${step}”一步应由申请人或有利害关系的人审批，或与前面的步骤同属一人，而上面再没有可以审批的一级。请由他人申请，或请档案室在办法中补上一级，或写明这时由谁审批（otherwise）。`,
  ),
  "approval.unknown-slot": missing((slot) => `没有这个审批步骤：${slot}。请再看待办。`),
  "approval.own-request": forbidden(
    () => "不能审批、略过或复核自己的申请，也不能代申请人办理。请由其他有权审批的人办理。",
  ),
  "approval.concerned": forbidden(() => "您或您所代理的人与这项申请有利害关系，应当回避。请由其他有权审批的人办理。"),
  "approval.one-step-each": forbidden(
    () => "同一项申请，一人只审批一步（含由人代理的）。您或您所代理的人已审批过一步，这一步请由他人审批。",
  ),
  "approval.one-alone": forbidden(
    () => "其余各步都由您（或您所代理的人）办理、略过，或只有您能审批；一份申请至少须经两人之手。请由他人审批或略过。",
  ),
  "approval.not-your-seat": forbidden(() => "这一步不由您审批。请转告有权审批的人；其外出期间，由其代理人审批。"),
  "approval.not-left": movedOn(
    (id) => `${id} 不在待审批之列：不在申请中，或已被其他审批人拒绝。请再看这项申请，审批其余的。`,
  ),
  "approval.already-decided": movedOn((slot) => `这一步（${slot}）已经办理，不能再改。请查看结果。`),
  "approval.not-yet": movedOn((slot) => `还没有轮到这一步（${slot}）。请等前面的步骤办完。`),
  "approval.sent-back": movedOn(() => "这一轮审批已退回补正。请等申请人补正后，在新一轮的待办中审批。"),
  "approval.closed": movedOn(() => "这项审批已经结束，不能再改。请查看结果；仍有需要的，请重新申请。"),
  "approval.not-asker": forbidden(() => "只有申请人可以撤回或补正。请转告申请人办理。"),
  "approval.not-sent-back": movedOn(
    () => "这项申请没有被退回补正，不能重新提交。请看它的现状；要修改的，请撤回后重新申请。",
  ),
  "approval.not-skippable": forbidden((step) => `办法没有规定“${step}”一步在紧急情况下可以略过。请按程序审批。`),
  "approval.may-not-skip": forbidden(() => "紧急情况下，只有办法指定的岗位可以略过这一步。请联系这些岗位的人。"),
  "approval.own-step": forbidden(() => "这一步由您所在的岗位审批，不能由您略过。请直接审批，或由他人审批、略过。"),
  "approval.not-skipped": missing((slot) => `这一步（${slot}）没有被略过，无须复核。请看它的现状。`),
  "approval.own-skip": forbidden(() => "不能复核自己（或所代理的人）略过的步骤。请由被略过的岗位的其他人复核。"),
  "approval.may-not-review": forbidden(() => "只有被略过的岗位可以复核。请转告该岗位的人。"),
  "approval.already-reviewed": movedOn((slot) => `这一步（${slot}）的略过已经复核，不能再改。请查看结果。`),

  "access.bad-pages": input((pages) => `页码应如 1-3,5，在 ${pages} 之间。`),
  "access.pages-wider": input((pages) => `可以收窄页码，不能放宽。原定页码：${pages}。`),
  "access.copy-failed": failed(() => "这份文件无法制成查阅件。请联系档案室查看原件。"),

  "access.unknown": missing((id) => `没有这份利用申请：${id}。${id.length < WHOLE_ID ? WRITE_WHOLE : ""}`),
  "access.not-askable": forbidden(
    (number) => `没有这个编号，或不在您可以申请之列：${number}。请核对编号；确有需要的，请联系档案室。`,
  ),
  "access.too-many-open": movedOn((most) => `您有 ${most} 份申请还在审批，请等审批，或撤回不再需要的，再提新的申请。`),
  "access.id-taken": movedOn((id) => `申请号 ${id} 已有另一份申请。请换一个申请号，或不写。`),
  "access.asked-twice": input((number) => `同一份文件写了两次：${number}。`),
  "access.voided": movedOn((number) => `编号已作废，或文件已改编他号：${number}。请按现在的编号申请。`),
  "access.needs-letter": input(() => "依法查询须登记公函：机关、文号、日期、经办人。"),
  "access.no-letter-here": input(() => "只有依法查询才登记公函。"),
  "access.letter-to-come": input((reference) => `公函的日期在将来：${reference}。请核对公函上的日期。`),
  "access.outsiders-borrow": input(() => "为外部机构申请，事项应是借阅（lend）。"),
  "access.lend-needs-outsider": input(
    () => "借阅是借给外部机构的，须写明外部机构、联系人及其保密协议。本单位人员请申请查阅。",
  ),
  "access.no-consent": input(
    (organisation) => `向外部机构（${organisation}）提供客户信息，须先有客户同意，请写明其出处。`,
  ),
  "access.no-agreement": input(
    (organisation) => `没有与这家机构（${organisation}）的保密协议。请先签订，由档案室登记，再写明协议号。`,
  ),
  "access.unknown-agreement": input((kind) => `办法没有规定与外部机构签订这种协议：${kind}。`),
  "access.agreement-over": input((reference) => `保密协议尚未生效或已到期：${reference}。请先续签并登记。`),
  "access.agreement-to-come": input((reference) => `协议的签署日期在将来：${reference}。`),
  "access.agreement-backwards": input((reference) => `协议的到期日早于签署日：${reference}。`),
  "access.not-in-request": input((number) => `申请里没有这份文件：${number}。`),
  "access.which-step": input((id) => `申请 ${id} 有几步等您办理，请指明哪一步。`),
  "access.not-granted": movedOn((id) => `申请还没有获得批准，不能打开或借出：${id}。`),
  "access.not-handed-over": movedOn((id) => `借阅已批准，还没有办理借出交接：${id}。请到档案室签订借阅协议。`),
  "access.not-in-grant": input((number) => `批准的范围里没有这份文件：${number}。`),
  "access.over": movedOn((id) => `利用期限已满，或已归还：${id}。仍有需要的，请重新申请。`),
  "access.revoked": movedOn((id) => `对文件的利用已被收回：${id}。请联系档案室。`),
  "access.paper-only": movedOn((id) => `借出的是纸质文件，没有查阅件：${id}。`),
  "access.no-copy": input((number) => `这种格式不能制成查阅件：${number}。请联系档案室查看原件。`),
  "access.no-such-copy": missing((id) => `没有这份查阅件，或已过期：${id}。请重新打开。`),
  "access.too-many-at-once": movedOn((making) => `这份申请已有 ${making} 份查阅件正在制作。请等它们制成后再打开。`),
  "access.needs-count": input((number) => `复制请写明份数：${number}。`),
  "access.no-count-here": input(() => "只有复制才写份数；查阅件不得复制。"),
  "access.too-many-copies": movedOn((left) => `超过批准的份数：这份文件还可复制 ${left} 份。还要的，请另行申请。`),
  "access.nothing-to-return": movedOn((id) => `没有可归还的：${id}。请先看申请的现状。`),
  "access.nothing-to-revoke": movedOn((id) => `没有可收回的：${id}。请先看申请的现状。`),
  "access.no-loan": input((id) => `这不是借阅申请：${id}。`),
  "access.asker-left": movedOn((id) => `申请人已离职，不能再借出：${id}。接手人需要的，请自行申请。`),
  "access.on-loan": movedOn((number) => `纸质文件已借出，尚未归还：${number}。`),
  "access.lost": movedOn((number) => `纸质文件借出后遗失，没有可以借出的：${number}。找到的，请先登记归还检查。`),
  "access.not-lent": movedOn((id) => `没有借出：${id}。`),
  "access.passed-on": movedOn(
    (id) => `这是离职同事借出、由您接手归还的，不能续借：${id}。仍有需要的，归还后请自行申请。`,
  ),
  "access.no-extension": forbidden(() => "办法没有规定续借。请按期归还。"),
  "access.extension-open": movedOn((id) => `已有一份续借申请在审批：${id}。`),
  "access.whole-loan": input(() => "借出的文件同日归还：续借只能整体同意或不同意，不能去掉其中的文件或页。"),
  "access.too-long": input((latest) => `续借的日期须晚于现在的应还日期，最迟至 ${latest}。`),
  "access.not-given-back": movedOn((id) => `借阅人还没有签字归还：${id}。`),
  "access.not-on-paper": input((id) => `借出的是查阅件，没有应还的纸质文件：${id}。请按完好、损坏或遗失登记。`),
  "access.no-consequence": input(() => "损坏或遗失的，请写明如何处理（赔偿、停止借阅等）。"),
  "access.own-check": forbidden(() => "不能检查自己归还的文件，请由其他档案员检查。"),
  "access.signed-return": forbidden(() => "归还是您签字登记的，不能由您检查。请由其他档案员检查。"),

  "disposal.unknown": missing(
    (id) =>
      `没有这份销毁申请：${id}。${id.length < WHOLE_ID ? `${WRITE_WHOLE}监销人在执行时指定，执行之前还不能查看。` : ""}`,
  ),
  "disposal.no-rules": input(() => "办法没有规定销毁（destruction）：谁批准、谁监销，不能销毁。"),
  "disposal.unfit": input((count) => `有 ${count} 处不能列入销毁申请，都没有列入。`),
  "disposal.not-due": input(
    (number) => `保管期限未满：${number}。没有保存价值的，按提前销毁提出：缘由（ground）写无保存价值。`,
  ),
  "disposal.only-early": forbidden(
    () => "期满的由档案员提出。部门负责人提出本部门没有保存价值的，请写明缘由（ground）：无保存价值。",
  ),
  "disposal.law-keeps": input((number) => `法律规定的保存期限未满：${number}。任何人不能提前销毁。`),
  "disposal.part-of-dossier": input(
    (whose) => `一户之档不能只销毁一部分（${whose}）。这一户的文件须全部销毁，或全部保留。`,
  ),
  "disposal.nothing-due": movedOn(
    (sign) =>
      `没有这样的到期待鉴定的文件：${sign}。按类（class）提出的，只列到期而没有列入其他申请的；要提前销毁的，请逐件写编号。`,
  ),
  "disposal.all-left-out": input((sign) => `这一类到期的文件都写明不列入，没有可以提出的：${sign}。`),
  "disposal.left-out": input((number) => `提出时写明不列入：${number}。`),
  "disposal.too-many": input((most) => `一份销毁申请至多列 ${most} 份文件，请分几份提出。`),
  "disposal.listed-twice": input((number) => `同一份文件列了两次：${number}。`),
  "disposal.not-listed": input((number) => `申请里没有这份文件：${number}。`),
  "disposal.nothing-left": input((id) => `申请里至少要留一份文件：${id}。都不销毁的，请撤回。`),
  "disposal.id-taken": movedOn((id) => `申请号 ${id} 已有另一份申请。请换一个申请号，或不写。`),
  "disposal.abandoned": movedOn((id) => `这份申请没有提出，所列文件已退回：${id}。请重新提出。`),
  "disposal.no-draft": movedOn((id) => `这份申请已经提出：${id}。请先看它的现状。`),
  "disposal.which-step": input((id) => `申请 ${id} 有几步等您审批，请指明哪一步。`),
  "disposal.keep-not-refused": input((number) => `续存的文件须在不同意销毁之列，并写明理由：${number}。`),
  "disposal.keep-past-ceiling": input((count) => `有 ${count} 份文件的续存超过上限，都没有办理。`),
  "disposal.keep-past": input((number) => `续存的日期须在今天之后：${number}。`),
  "disposal.not-theirs": forbidden(
    (number) => `部门负责人只就本部门的文件逐件表示不同意：${number} 是其他部门的。整份申请不妥的，请退回补正。`,
  ),
  "disposal.too-many-refused": input((most) => `一次审批至多逐件不同意 ${most} 份；更多的，请退回补正。`),
  "disposal.too-long": movedOn((id) => `申请及其审批意见过长：${id}。请撤回，分几份重新提出。`),
  "disposal.not-supervisor": forbidden((id) => `您不是这次销毁的监销人：${id}。`),
  "disposal.not-destroyed": input((number) => `这份文件没有在这次销毁：${number}。请从已销毁的文件里抽查。`),
  "disposal.too-many-samples": input((most) => `一位监销人至多抽查 ${most} 份。`),
  "disposal.not-sampled": input((id) => `签字之前，请至少抽查一份已销毁的文件：${id}。`),
  "disposal.no-paper": input((id) => `有的文件另有纸质件，须先登记纸质件的销毁：${id}。`),
  "disposal.nothing-on-paper": input((id) => `所销毁的文件都没有另存的纸质件，没有可登记的：${id}。`),
  "disposal.no-method": input(() => "办法没有写明纸质文件如何销毁，请写明方式（method）。"),
  "disposal.paper-to-come": input((day) => `纸质件销毁的日期不能晚于今天（${day}）。`),
  "disposal.paper-too-soon": input((day) => `纸质件的销毁日期不能早于批准销毁之日（${day}）。`),
  "disposal.paper-watched": input((name) => `监督或监销的人不得是执行的人：${name}。`),
  "disposal.signed-already": movedOn((id) => `监销人已经签字，不能再改：${id}。`),
  "disposal.being-drafted": movedOn((id) => `销毁申请还在汇总，没有提出：${id}。请稍后再看。`),
  "disposal.not-approved": movedOn((id) => `销毁申请还没有获得批准：${id}。批准之后，由档案员执行。`),
  "disposal.refused": movedOn((id) => `销毁申请未获同意，所列文件已退回：${id}。仍要销毁的，请另行提出。`),
  "disposal.withdrawn": movedOn((id) => `销毁申请已撤回，所列文件已退回：${id}。仍要销毁的，请另行提出。`),
  "disposal.not-begun": movedOn(
    (id) => `销毁申请已获批准，还没有开始销毁：${id}。由档案员执行；不再销毁的，由提出人撤回。`,
  ),
  "disposal.under-way": movedOn(
    (id) =>
      `正在销毁：${id}。不能再执行、撤回或停办，密钥已销毁的不能恢复；中途中止的，才可以继续或停办。完毕之后再抽查、签字。`,
  ),
  "disposal.halted": movedOn((id) => `销毁已中止：${id}。查明原因后，由档案员继续（resume）或停办（give-up）。`),
  "disposal.nothing-goes": movedOn(
    (id) =>
      `所批准的文件现在一份也不能销毁：${id}。没有开始销毁，批准仍然有效；原因见预演：dossier disposal rehearse ${id}。`,
  ),
  "disposal.not-destroying": movedOn((id) => `没有在销毁：${id}。请先看它的现状。`),
  "disposal.not-certified": movedOn((id) => `销毁证明还没有签发：${id}。监销人全部签字之后才有。`),
  "disposal.ended-without": movedOn(
    (id) => `这份申请没有执行就已结束（已撤回、未获同意，或没有提出），没有销毁证明：${id}。`,
  ),
  "disposal.not-signed": movedOn((id) => `销毁已经完毕，待监销人签字：${id}。不能再执行、继续、停办或撤回。`),
  "disposal.all-signed": movedOn((id) => `销毁已经完毕，监销人都已签字：${id}。不能再改。`),
  "disposal.too-few-supervisors": input((least) => `监销人至少 ${least} 人，不能重复。`),
  "disposal.no-supervisor": input(
    (name) => `${name} 不能监销：没有监销人的角色。谁有，见人员名单的角色一栏（dossier people）。`,
  ),
  "disposal.supervisor-left": input((name) => `${name} 不能监销：已离职。`),
  "disposal.supervisor-barred": input(
    (name) =>
      `${name} 现在不能监销：没有签署协议、没有参加培训或培训已过期，或任系统管理员、安全保密员、安全审计员，不能查看、抽查、签字。请先补办，或另行指定。`,
  ),
  "disposal.supervisor-apart": input(
    (name) => `${name} 不能监销：监销人不得是执行人，也不得是办法所限的提出人、批准人（含代理的）。`,
  ),
  "disposal.not-named": input((who) => `没有指定他监销，或已由别人接替：${who}。`),
  "disposal.still-supervises": movedOn(
    (name) =>
      `${name} 仍可监销，不能更换：只能接替已离职、没有了监销人角色、任了系统管理员、安全保密员、安全审计员，或今天外出的人。培训过期的，请补训。`,
  ),
  "disposal.named-already": input((name) => `${name} 已是这次销毁的监销人。`),
  "disposal.supervisor-away": input((name) => `${name} 今天外出，不能监销。`),
  "disposal.given-up": movedOn((number) => `这次销毁中途停办，文件没有销毁：${number}。`),
  "disposal.given-up-already": movedOn((id) => `已经停办：${id}。已开始销毁的文件须销毁完，请继续（resume）。`),
  "disposal.too-many-hands": movedOn((most) => `已有 ${most} 人继续过这次销毁，请由其中一人继续。`),
  "disposal.replaced-too-often": movedOn((most) => `这次销毁的监销人已改派 ${most} 次，不能再改派。`),
  "disposal.changed": movedOn((number) => `文件已有变动，不再是申请所列的那一份：${number}。不予销毁。`),
  "disposal.held": movedOn(
    (_, holds) => `文件被冻结（冻结号 ${beginningsOf(holds)}），不得销毁。${unnamed(holds, "冻结")}`,
  ),
  "disposal.in-use": movedOn(
    (_, requests) =>
      `文件正在申请、利用或借出，或已遗失（申请号 ${beginningsOf(requests)}），不得销毁。${unnamed(requests, "申请")}`,
  ),
  "disposal.kept-longer": movedOn((number) => `保管期限未满：${number}。不予销毁。`),
  "disposal.locked-longer": movedOn(
    (number) =>
      `期限已满，库中的锁定还没有到期：${number}。到期前须销毁的，按提前销毁另行提出：缘由（ground）写无保存价值。`,
  ),
  "disposal.no-key": failed((number) => `文件没有密钥，也没有销毁记录：${number}。已中止，请按运维手册查明。`),
  "disposal.replica-lags": failed((number) => `异地副本还没有跟上：${number}。跟上之前不算销毁，以免销毁后又出现。`),
  "disposal.not-settled": failed((number) => `收件箱里的原件或其重复件尚未清理：${number}。清理之后再继续。`),
  "disposal.locked": failed((number) => `文件在库中被锁定（GOVERNANCE），不能删除：${number}。已中止。`),
  "disposal.locked-compliance": failed(
    (number) => `文件在库中被合规锁定（COMPLIANCE），到期前谁也不能删除：${number}。`,
  ),
  "disposal.locked-hold": failed((number) => `文件在库中有法律冻结（legal hold），不能删除：${number}。已中止。`),
  "disposal.still-readable": failed(
    (number) =>
      `删除之后仍能读出：${number}。不得称为已销毁：请按运维手册查明，再继续销毁（resume）；监销抽查发现的，其后重新抽查。`,
  ),
  "disposal.not-proved": movedOn(
    (number) => `抽查发现仍能读出的文件尚未再次删除、验证：${number}。请继续销毁（resume）。`,
  ),
  "disposal.interrupted": failed((what) => `销毁中断（${what}），可以继续办理。`),
  "disposal.unaccounted": failed(
    (id) => `清单上的文件既没有全部证明已销毁，也没有全部写明保留：${id}。不出具证明，请按运维手册查明。`,
  ),
  "disposal.unlisted": failed((number) => `销毁清单上缺少这份文件的记录：${number}。已中止，请按运维手册查明。`),
  "disposal.unfinished": failed((number) => `尚未销毁完：${number}。可以继续办理。`),

  "request.failed": failed(() => "系统暂时无法处理，请稍后再试。"),
  "request.overtaken": movedOn((what) => `${what} 刚被他人改动，请看过现状再试。`),
  "request.invalid": input((fields) => `请求不符合要求：${fields.split(", ").map(withExample).join("、")}。`),
  "request.not-json": form((type) => `请求内容须是 UTF-8 的 JSON（Content-Type: application/json），不能是 ${type}。`),
  "request.unknown-route": missing(() => "没有这个接口。"),
  "list.number-alone": input((others) => `编号只对应一份文件，不能再加别的条件：${others}。`),
  "list.bad-cursor": input(() => "翻页标记无效，请从第一页重新查询。"),

  "people.unknown": forbidden(() => "您的账号尚未在档案系统登记，请联系档案室。"),
  "people.inactive": forbidden(() => "您的账号已停用，请联系档案室。"),
  "people.no-access-token": forbidden(() => "这不是访问令牌。请用访问令牌（access token）登录。"),
  "people.not-allowed": forbidden(
    () =>
      "您没有权限进行这项操作。档案业务请找档案员，账号与岗位请找系统管理员，角色与密级请找安全保密员；申请人本人的事，由本人办理。",
  ),
  "people.not-agreed": forbidden(() => "您还没有签署保密协议，不能使用档案。请先签署，由档案员或安全保密员登记。"),
  "people.not-trained": forbidden(
    () => "您还没有参加保密培训，或培训已过期，不能使用档案。请先参加培训，由档案员或安全保密员登记。",
  ),
  "people.officer": forbidden(() => "系统管理员、安全保密员、安全审计员不办理档案业务，也不接触文件内容。"),
  "people.auditor": forbidden(() => "安全审计员只能查看，不能改动。"),
  "people.not-oneself": forbidden(() => "这一项不能由本人为自己办理，请由其他有权的人办理。"),
  "people.no-such-person": missing((subject) => `没有登记过这个人：${subject}。`),
  "people.named-by-username": input(() => "账号由本系统开立：请写用户名（username），不写标识（subject）。"),
  "people.named-by-subject": input(
    () => "登录由公司的身份系统管理：请写在那里的标识（subject），不写用户名（username）。",
  ),
  "people.taken": movedOn((name) => `${name} 已有人用，不能再次登记。离职后再来的人，请用新的用户名（或标识）登记。`),
  "people.nothing-corrected": input(() => "没有可更正的：请写明新的姓名或邮箱，与现在登记的不同。"),
  "people.password-elsewhere": forbidden(
    () => "此人在档案系统没有可重发的密码：登录由公司的身份系统管理，或账号已不在。请到身份系统办理。",
  ),
  "people.password-officer": forbidden(
    () => "安全保密员、安全审计员的密码不能由系统管理员重发，以免代其登录。请由用户池的管理人办理。",
  ),
  "people.not-signed-in": movedOn(
    (name) =>
      `${name} 还没有用初始密码登录过，给出密码的人也知道它。请先由本人登录、自设密码，再授予角色、提高密级、登记协议或培训。`,
  ),
  "people.trusted-already": movedOn(
    (name) =>
      `${name} 已有角色、密级，或已登记协议、培训，不能以再次登记换发初始密码。请用换发密码（dossier people password）办理，本人会收到通知。`,
  ),
  "people.post-held": movedOn(
    (name) => `这个部门的负责人现在是${name}，一个部门只有一位负责人。请先将其改任，或办理离职。`,
  ),
  "people.has-left": movedOn((subject) => `此人已离职，不能再改：${subject}。再来时请重新登记。`),
  "people.officers-apart": input(() => "系统管理员、安全保密员、安全审计员不能由同一人兼任。"),
  "people.last-officer": movedOn(() => "此人是唯一的系统管理员或安全保密员。请先另定一人，再办理。"),
  "people.unknown-department": input((name) => `办法中没有这个部门：${name}。`),
  "people.unknown-post": input((name) => `办法中这个部门没有这个岗位：${name}。`),
  "people.unknown-level": input((name) => `办法中没有这个密级：${name}。`),
  "people.not-yet": input((day) => `日期不能晚于今天：${day}。`),
  "people.deputy-oneself": input(() => "不能以本人为自己的 AB 岗。"),
  "people.deputy-inactive": input(() => "此人已离职，不能作 AB 岗。"),
  "people.deputy-elsewhere": input(() => "AB 岗应在同一部门，或为上级岗位。"),
  "people.deputy-post": input((post) => `办法已规定由${post}代行负责人之职，AB 岗应在这个岗位，或为上级岗位。`),
  "people.deputy-archivist": input(() => "档案员的 AB 岗也应是档案员。"),
  "people.deputy-clearance": input(() => "AB 岗的密级上限不能低于本人。请先由安全保密员核定。"),
  "people.deputy-circle": input(() => "不能互为 AB 岗，也不能转几手又回到本人。"),
  "people.deputy-chain": input(() => "AB 岗的 AB 岗连得太长，请另选一人。"),
  "people.absence-past": input((day) => `不能补登已过去的外出：${day}。`),
  "people.absence-begun": movedOn((day) => `${day} 起的外出已经开始，只能提前结束，最早到今天为止。`),
  "people.absence-unknown": missing((day) => `没有从 ${day} 起的外出。`),
  "people.absence-deputy": forbidden(
    () => "您是此人的 AB 岗，不能由您登记或延长其外出。请由本人、部门负责人或系统管理员（不是此人 AB 岗的）登记。",
  ),
  "people.absence-order": input(() => "外出的末日不能早于首日。"),
  "people.absence-too-long": input((days) => `一次外出至多 ${days} 天；更久的请另行任命。`),
  "people.absence-overlaps": input(() => "与已登记的另一次外出重叠。"),
  "people.absence-too-many": input((count) => `尚未结束的外出至多登记 ${count} 次。`),
  "people.successor-oneself": input(() => "接手人不能是离职者本人。"),
  "people.successor-inactive": input(() => "接手人已离职，请另定一人。"),

  "contact.unknown": missing((id) => `没有这位联系人：${id}。`),
  "contact.keeper-inactive": input(() => "此人已离职，不能负责联系。"),
  "contact.nothing-to-tell": movedOn((id) => `这位联系人没有待告知的事：${id}。`),

  "access.no-chain": input((what) => `办法没有规定这种申请由谁批准：${what}。`),
  "access.no-lending": input(() => "办法没有规定借阅的期限与协议（lending），不能借阅。"),
  "access.no-copies": input(() => "办法没有规定复制件的编号（copies），不能办理复印与摘录。"),
  "access.only-posts": forbidden(
    (what) => `办法限定了可以申请、打开它的岗位${what && `（${what}）`}，您的岗位不在其中。`,
  ),
  "access.unknown-department": input((name) => `办法中没有这个部门，不知由谁审批：${name}。`),
  "access.no-one-above": forbidden(
    (step) =>
      `“${step}”这一步须由您本人的上一级审批，而办法中没有更高的岗位。请档案室在办法中写明上级（ladder），或这时由谁审批（otherwise）。`,
  ),
  "access.unknown-year": movedOn(
    (year) => `${year} 年的放假与调休安排尚未公布，算不出期限。请改报较近的日期，或待系统更新后再试。`,
  ),
  "access.above-clearance": forbidden((what) => `密级高于您可接触的上限：${what}。确有需要的，请先由安全保密员核定。`),
  "access.own-handover": forbidden(() => "自己申请的借阅，不能由自己办理移交。请由其他档案员办理。"),
  "access.borrower-barred": movedOn(
    (name) => `${name} 现在不得借阅：没有签署保密协议，培训已过期，或密级、岗位不再合要求。请先补办，或收回这项批准。`,
  ),
  "access.own-return": forbidden(() => "自己借阅的，不能由自己验收。请由其他档案员验收。"),
  "access.wrong-place": forbidden((what) => `只能在办法指定的地点打开：${what}。`),
} satisfies Record<string, Refusal>;

export const Code = z.custom<keyof typeof refusals>(
  (code) => typeof code === "string" && Object.hasOwn(refusals, code),
);
export type Code = z.infer<typeof Code>;

/** What a code says of its subject, or of several at once, of which not all may be named. */
export function sentence(code: Code, subject: string | FirstOf<string>): string {
  const all = typeof subject === "string" ? { first: [subject], of: 1 } : subject;
  return refusals[code].sentence(all.first.join("、"), all);
}
