import { z } from "zod";
import { Beginning, Line, type MethodAndPath, Name, pageOf, paging, type Route } from "../contract.ts";
import { Example } from "../reading/examples.ts";
import { BusinessDate } from "../reading/reading.ts";
import { Correction } from "./decision.ts";
import { KEY_BYTES } from "./inbox-key.ts";
import { Status } from "./item.ts";
import { IntakeDetail, IntakeView } from "./view.ts";

/** A person announces a file that they are going to put at the address they get (AF-20). `size` is in bytes. */
export const Announcement = z
  .strictObject({
    name: Line,
    size: z.int().min(0),
    channel: Line.optional(),
    customer: Line.optional(),
    date: BusinessDate.optional(),
    department: Line.optional(),
  })
  .meta({ id: "Announcement", description: "上传申请" });
export type Announcement = z.infer<typeof Announcement>;

/** Where the file is to be put, with these headers, once (S3 takes no second file under the key), before `expiresAt`. */
export const Slot = z
  .object({
    key: z.string(),
    method: z.literal("PUT"),
    url: z.url(),
    headers: z.record(z.string(), z.string()),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: "Slot", description: "上传地址" });

/** `rev` is the item as the archivist saw it: if it has changed since, nothing is done. */
const seen = { rev: z.int().min(1).optional() };
export const Confirmation = Correction.extend(seen).meta({ id: "Confirmation", description: "确认与更正" });
export const Return = z.strictObject({ reason: Line, ...seen }).meta({ id: "Return", description: "退回原因" });

/** The pages, from 2, on which another paper begins. */
export const Division = z
  .strictObject({ pages: z.array(z.int().min(2)).min(1).max(1000), ...seen })
  .meta({ id: "Division", description: "拆分：另起一份的页码" });

/** An example as archivists inspect it: of the paper it tells no word but the labels that were learned. */
export const ExampleView = Example.omit({ form: true, thought: true })
  .extend({ thought: Example.shape.thought.unwrap().nullable() })
  .meta({ id: "Example", description: "确认过的样例：后来相似的文件照此归类" });
export type ExampleView = z.infer<typeof ExampleView>;

export function exampleViewOf({ form: _form, thought, ...example }: Example): ExampleView {
  return { ...example, thought: thought ?? null };
}

const id = z.object({ id: Name(64) });
const ofPaper = { params: id };

/** Which pages of a paper are shown: so many from this one on, or as many of them as an answer holds. */
const PagesWanted = z.strictObject({
  from: z.coerce.number().int().min(1).default(1),
  pages: z.coerce.number().int().min(1).max(50).default(20),
});
export type PagesWanted = z.infer<typeof PagesWanted>;

/** As long as S3 lets a key be; DynamoDB looks for no value of more than twice as many bytes. */
const Key = Name(KEY_BYTES).refine((key) => Buffer.byteLength(key) <= KEY_BYTES);

/** The intake's routes. */
export const intakeRoutes = {
  "POST /uploads": {
    summary: "申请上传一份文件",
    action: "SubmitPaper",
    body: Announcement,
    answer: Slot,
    status: 201,
  },
  "GET /intake": {
    summary: "收件列表",
    action: "ListPapers",
    query: z.strictObject({
      state: Status.optional(),
      key: Key.optional(),
      id: Beginning.optional(),
      ...paging,
    }),
    answer: pageOf(IntakeView),
  },
  "GET /intake/{id}": {
    summary: "收件详情；档案员另见候选类别、依据，以及各页的识读结果与图像（分页）",
    action: "ShowPaper",
    ...ofPaper,
    query: PagesWanted,
    answer: z.union([IntakeDetail, IntakeView]),
  },
  "POST /intake/{id}/confirm": {
    summary: "确认类别（可更正），进入归档",
    action: "ConfirmPaper",
    ...ofPaper,
    body: Confirmation,
    answer: IntakeView,
    status: 202,
  },
  "POST /intake/{id}/return": {
    summary: "退回提交人",
    action: "ReturnPaper",
    ...ofPaper,
    body: Return,
    answer: IntakeView,
  },
  "POST /intake/{id}/divide": {
    summary: "把一份收件按页拆分成几份，分别处理",
    action: "DividePaper",
    ...ofPaper,
    body: Division,
    answer: IntakeView,
    status: 202,
  },
  "POST /intake/{id}/retry": {
    summary: "重新处理被拒收或停滞的收件",
    action: "RetryPaper",
    ...ofPaper,
    answer: IntakeView,
    status: 202,
  },
  "GET /examples": {
    summary: "系统从档案员的确认中学到的样例",
    action: "ListExamples",
    query: z.strictObject({ ...paging }),
    answer: pageOf(ExampleView),
  },
  "DELETE /examples/{id}": {
    summary: "忘掉一个样例：后来的文件不再照它归类",
    action: "ForgetExample",
    params: id,
    answer: ExampleView,
  },
} satisfies Record<MethodAndPath, Route>;
