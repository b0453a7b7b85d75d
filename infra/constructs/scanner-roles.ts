import { Tags } from "aws-cdk-lib";
import { AccountRootPrincipal, Role } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import type { Inbox } from "./stores/inbox.ts";

/**
 * AF-11, AF-20. One role a department, which its scanner assumes: it may put papers into that department's folder and nothing else.
 * A policy's text cannot hold Chinese characters, a role's tag can: so the one permission speaks of the tag.
 */
export class ScannerRoles extends Construct {
  /** By department. */
  readonly roles: ReadonlyMap<string, Role>;

  constructor(scope: Construct, id: string, departments: readonly string[], inbox: Inbox) {
    super(scope, id);
    this.roles = new Map(departments.map((department) => [department, this.roleOf(department, inbox)]));
  }

  private roleOf(department: string, inbox: Inbox): Role {
    const role = new Role(this, department, {
      assumedBy: new AccountRootPrincipal(),
      description: "Puts scanned papers into the folder of the department in its tag",
    });
    Tags.of(role).add("department", department);
    inbox.grantDeliver(role);
    return role;
  }
}
