import type { IGrantable } from "aws-cdk-lib/aws-iam";
import type { IConstruct } from "constructs";

/** A function whose environment has these names. What is granted to it tells it where to find what it was granted. */
export interface Needs<Name extends string> extends IConstruct, IGrantable {
  readonly tell: (name: Name, value: string) => void;
}
