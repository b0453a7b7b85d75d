import { literal } from "../literal.ts";
import { bare } from "./fold.ts";
import { isIdentityNumber } from "./identity-number.ts";
import { type Sheet, sheetText } from "./layout.ts";
import { type ClassificationRules, type ClassRule, IDENTITY_NUMBER } from "./rules.ts";

/** The marks of state secrets, by the law on guarding them; a regulation may name others. */
const STATE_SECRET_MARKS = ["绝密", "机密", "秘密"];

/** Whether a page bears a mark of secrecy at its head: alone, after 密级, or with a star and a term. */
export function isMarkedSecret(sheet: Sheet, rules: Pick<ClassificationRules, "secrets">): boolean {
  const marks = rules.secrets?.marks ?? STATE_SECRET_MARKS;
  const mark = new RegExp(
    `^(?:(?:文件)?密级:?)?(?:${marks.map(literal).join("|")})(?:级|文件|件|资料)?(?:[★☆*·.,].*|\\d+年.*|长期)?$`,
  );
  return sheet.runs.some((run) => {
    const page = sheet.pages.get(run.page);
    return page !== undefined && run.box.top < page.height * 0.2 && mark.test(bare(run.plain).replace(/[[\]()]/g, ""));
  });
}

/** CR-17. The level of confidentiality: the class's own, raised by what the regulation names, an identity number by itself too. */
export function levelOf(sheet: Sheet, rule: Pick<ClassRule, "level">): string {
  const text = sheetText(sheet);
  const identity = sheet.runs.some((run) => (bare(run.plain).match(/\d{17}[\dx]/g) ?? []).some(isIdentityNumber));
  const raised = Object.entries(rule.level.raise).find(
    ([word]) => text.includes(bare(word)) || (word === IDENTITY_NUMBER && identity),
  );
  return raised?.[1] ?? rule.level.default;
}
