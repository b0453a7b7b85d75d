import { z } from "zod";
import { timesOpened, wasGranted } from "./grant.ts";
import { isOut, isOverdue } from "./loan.ts";
import { type AccessRequest, Condition, Kind } from "./request.ts";

const Count = z.object({
  /** Requests; of a class their files, without those that were refused where others of the request were granted. */
  asked: z.int(),
  granted: z.int(),
  /** How often a copy was opened. */
  opened: z.int(),
  returned: z.int(),
});
type Count = z.infer<typeof Count>;

/** AM-04. What was used in a year, and to what effect. */
export const Uses = z
  .object({
    year: z.int(),
    byKind: z.partialRecord(Kind, Count),
    byClass: z.record(z.string(), Count),
    byDepartment: z.record(z.string(), Count),
    loans: z.object({ out: z.int(), overdue: z.int(), back: z.partialRecord(Condition, z.int()) }),
    /** What came of it, as those who used the files say. */
    effects: z.array(z.object({ request: z.string(), effect: z.string() })),
  })
  .meta({ id: "Uses", description: "利用统计" });
export type Uses = z.infer<typeof Uses>;

/** AM-04. Counts the requests of a year, and what is out on a day (`YYYY-MM-DD`), whenever it was asked for. */
export function usesIn(
  year: number,
  { requests, loans }: { requests: readonly AccessRequest[]; loans: readonly AccessRequest[] },
  today: string,
): Uses {
  const byKind: Partial<Record<Kind, Count>> = {};
  const [byClass, byDepartment] = [new Map<string, Count>(), new Map<string, Count>()];
  const back: Partial<Record<Condition, number>> = {};
  for (const request of requests) {
    byKind[request.kind] = plus(byKind[request.kind], one(request, timesOpened(request)));
    for (const file of request.files) byClass.set(file.class, plus(byClass.get(file.class), one(request, file.opened)));
    const { department } = request.asker;
    byDepartment.set(department, plus(byDepartment.get(department), one(request, timesOpened(request))));
    const condition = request.status === "returned" ? request.check?.condition : undefined;
    if (condition !== undefined) back[condition] = (back[condition] ?? 0) + 1;
  }
  return {
    ...{ year, byKind, byClass: Object.fromEntries(byClass), byDepartment: Object.fromEntries(byDepartment) },
    loans: {
      out: loans.filter(isOut).length,
      overdue: loans.filter((loan) => isOverdue(loan, today)).length,
      back,
    },
    effects: requests.flatMap((request) =>
      "returning" in request && request.returning ? { request: request.id, effect: request.returning.effect } : [],
    ),
  };
}

const one = ({ status }: AccessRequest, opened: number): Count => ({
  ...{ asked: 1, opened },
  granted: wasGranted(status) ? 1 : 0,
  returned: status === "returned" || status === "given back" ? 1 : 0,
});

const NONE: Count = { asked: 0, granted: 0, opened: 0, returned: 0 };
const plus = (a: Count = NONE, b: Count): Count => ({
  asked: a.asked + b.asked,
  granted: a.granted + b.granted,
  opened: a.opened + b.opened,
  returned: a.returned + b.returned,
});
