import type { Person } from "#shared/domain/people/person.ts";
import { parseRegulation } from "#shared/regulation/load.ts";
import { peopleRules } from "#shared/regulation/people.ts";
import { loaded } from "./papers.ts";

/** Who may be made what under the first regulation. */
export const rules = peopleRules(loaded.regulation);

/** Somebody of the sales department, with nothing to do but their work. */
export const aPerson = (other: Partial<Person> = {}): Person => ({
  ...{ subject: "li", name: "李丽", department: "销售部", roles: [], absences: [], active: true, rev: 1 },
  ...other,
});

export const aSystemOfficer = aPerson({ subject: "system", name: "冯系统", roles: ["system officer"] });
export const aSecurityOfficer = aPerson({ subject: "security", name: "郑保密", roles: ["security officer"] });

/** Two departments, one of which says who acts for its head. */
export const twoDepartments = peopleRules(
  parseRegulation(
    `
regulation: { id: two, title: 两部门, version: 1, from: 2025-01-01 }
company: { names: [两部门有限公司] }
parameters: {}
posts: [分管领导, 总经理]
departments:
  营业部: { clause: CR-01, head: 营业部经理, clerk: 营业内勤, deputy: 营业部副经理 }
  档案室: { clause: CR-01, head: 档案室主任, clerk: 档案员, archive: true }
`,
    "two.yaml",
  ).regulation,
);
