import { z } from "zod";
import type { FileRecord } from "../catalogue/record.ts";
import { type MethodAndPath, Name, type Route } from "../contract.ts";
import { Retention } from "./retention.ts";

/** AF-18. How long a file is kept, and why. */
export const RetentionView = z
  .object({ number: z.string(), name: z.string(), lockedUntil: z.iso.datetime(), ...Retention.shape })
  .meta({ id: "Retention", description: "一份文件的保管期限、依据与阶段" });
export type RetentionView = z.infer<typeof RetentionView>;

export const retentionViewOf = ({ number, name, kept, retention }: FileRecord): RetentionView => ({
  ...{ number, name, lockedUntil: kept.lockedUntil },
  ...retention,
});

const ofFile = { params: z.object({ number: Name() }) };

/** What is asked of retention. */
export const retentionRoutes = {
  "GET /files/{number}/retention": {
    summary: "一份文件保管到何时，依据哪一条",
    action: "ShowRetention",
    ...ofFile,
    answer: RetentionView,
  },
} satisfies Record<MethodAndPath, Route>;
