import { type BeingMade, beginCopy, viewingMark } from "#shared/domain/access/copy.ts";
import { aKeeping, NOW } from "./papers.ts";

export const aMark = viewingMark({
  ...{ name: "张㐂", department: "销售部", request: "0198ab12", at: "2026-11-27 09:30 +08:00" },
  ...{ number: "Y2023销售合同002", purpose: "核对付款条件" },
});

/** A copy of a PDF that somebody has begun to make. */
export const aCopy = (of: Partial<BeingMade> = {}): BeingMade => ({
  ...beginCopy(
    {
      ...{ request: "r1", viewer: "zhang", paper: "1", copy: "c1", format: "pdf", pages: 3, mark: aMark },
      ...{ document: aKeeping.document, recognised: aKeeping.recognised },
      ...{ shown: [{ from: 1, to: of.pages ?? 3 }], extract: false },
    },
    { lookedAt: NOW, lookedFrom: "192.0.2.7" },
  ),
  ...of,
});
