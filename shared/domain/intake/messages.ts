import { z } from "zod";
import type { Stored } from "./item.ts";

/** To recognise: read these pages of a paper. `rev` and `size` name the reading that they belong to. */
export const RecogniseMessage = z.strictObject({
  id: z.string(),
  rev: z.int(),
  size: z.int().min(1),
  from: z.int().min(1),
  to: z.int().min(1),
});
export type RecogniseMessage = z.infer<typeof RecogniseMessage>;

/** To receive, divide, store or file: take this paper one step on. `rev` is the change that led here. */
export const StepMessage = z.strictObject({ id: z.string(), rev: z.int() });
export type StepMessage = z.infer<typeof StepMessage>;

/** What S3 says through EventBridge. It is only a hint: which versions of the key there are is looked up. */
const ObjectCreated = z
  .object({ "detail-type": z.literal("Object Created"), detail: z.object({ object: z.object({ key: z.string() }) }) })
  .transform((event) => ({ key: event.detail.object.key }));

/** What GuardDuty says once it has looked at an object version. That is a hint, too: the verdict is read from the version's tag. */
const Scanned = z
  .object({
    "detail-type": z.literal("GuardDuty Malware Protection Object Scan Result"),
    detail: z.object({ s3ObjectDetails: z.object({ objectKey: z.string(), versionId: z.string() }) }),
  })
  .transform(({ detail: { s3ObjectDetails: found } }) => ({ key: found.objectKey, scanned: found.versionId }));

/** To receive: something arrived under a key or was scanned, or a paper that was registered before is to be looked at again. */
export const ReceiveMessage = z.union([ObjectCreated, Scanned, z.strictObject({ key: z.string() }), StepMessage]);
export type ReceiveMessage = z.infer<typeof ReceiveMessage>;

/** One writer per series: its papers wait in one group, and the same change of a paper waits there once. */
export const inSeries = ({ id, rev, series }: Stored) => ({ group: groupOf(series), deduplication: `${id}-${rev}` });

/** SQS takes no Chinese in a group's name. Two series in one group would only wait for each other. */
const groupOf = (series: string) => encodeURIComponent(series).replaceAll("%", "").slice(0, 128);
