import { RemovalPolicy } from "aws-cdk-lib";
import {
  type Attribute,
  AttributeType,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  TableEncryptionV2,
  type TablePropsV2,
  TableV2,
} from "aws-cdk-lib/aws-dynamodb";
import { Grant, type IGrantable } from "aws-cdk-lib/aws-iam";
import { Construct, type IConstruct } from "constructs";
import type { Stage } from "../../stages.ts";
import { acknowledge } from "../acknowledge.ts";
import type { ContentKey } from "../keys/content-key.ts";
import type { Needs } from "../needs.ts";

export interface RecordTableProps<Name extends string> extends Omit<TablePropsV2, "encryption"> {
  readonly stage: Stage;
  /** The name under which a function is told of this table. */
  readonly told: Name;
  /** Encrypts what names people or customers; without it the table holds only hashes, counters or what is wrapped already. */
  readonly contentKey?: ContentKey;
}

/** What every table with people's or customers' names needs. */
export interface TableProps {
  readonly stage: Stage;
  readonly contentKey: ContentKey;
}

type Read = "GetItem" | "BatchGetItem" | "Scan";
type Write = "PutItem" | "UpdateItem" | "DeleteItem" | "ConditionCheckItem";

/** A table of records: paid by use, restorable to any second of the last weeks, and no wider grant than single operations. */
export abstract class RecordTable<Name extends string> extends Construct {
  readonly table: TableV2;
  private readonly told: Name;
  private readonly contentKey: ContentKey | undefined;

  constructor(scope: Construct, id: string, { stage, told, contentKey, ...props }: RecordTableProps<Name>) {
    super(scope, id);
    this.told = told;
    this.contentKey = contentKey;
    this.table = new TableV2(this, "Table", {
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: stage.protected,
      removalPolicy: stage.protected ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      encryption: contentKey
        ? TableEncryptionV2.customerManagedKey(contentKey.key)
        : TableEncryptionV2.dynamoOwnedKey(),
      ...props,
    });
  }

  protected allow(fn: Needs<Name>, ...operations: (Read | Write)[]): void {
    this.grant(fn, operations, this.table.tableArn);
    if (operations.some((operation) => WRITES.has(operation))) this.contentKey?.grantSeal(fn);
  }

  /** Changes nothing of a record but these attributes; those of its key and of conditions are to be named, too. */
  protected allowToChange(fn: Needs<Name>, ...attributes: string[]): void {
    const conditions = { "ForAllValues:StringEquals": { "dynamodb:Attributes": attributes } };
    this.grant(fn, ["UpdateItem"], this.table.tableArn, conditions);
    this.contentKey?.grantSeal(fn);
  }

  /** Lists by one or more of the table's indexes. */
  protected allowLists(fn: Needs<Name>, ...indexes: string[]): void {
    for (const index of indexes) this.grant(fn, ["Query"], `${this.table.tableArn}/index/${index}`);
  }

  /** All records of one partition. */
  protected allowQuery(fn: Needs<Name>): void {
    this.grant(fn, ["Query"], this.table.tableArn);
  }

  /** Every change, by the table's stream, which is answered. */
  protected allowFollow(fn: IConstruct & IGrantable): string {
    const { tableStreamArn = "" } = this.table;
    const reading = ["DescribeStream", "GetRecords", "GetShardIterator"].map((each) => `dynamodb:${each}`);
    Grant.addToPrincipal({ grantee: fn, actions: reading, resourceArns: [tableStreamArn] });
    Grant.addToPrincipal({ grantee: fn, actions: ["dynamodb:ListStreams"], resourceArns: ["*"] });
    acknowledge(fn, "IAM5[Resource::*]", "Listing streams knows no resource; it shows their names alone.");
    this.openContent(fn);
    return tableStreamArn;
  }

  private grant(fn: Needs<Name>, operations: string[], arn: string, conditions = {}): void {
    fn.tell(this.told, this.table.tableName);
    const actions = operations.map((operation) => `dynamodb:${operation}`);
    Grant.addToPrincipal({ grantee: fn, actions, resourceArns: [arn], conditions });
    this.openContent(fn);
  }

  protected openContent(grantee: IGrantable): void {
    this.contentKey?.grantOpen(grantee);
  }
}

const WRITES = new Set<string>(["PutItem", "UpdateItem", "DeleteItem"] satisfies Write[]);

export const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });
export const number = (name: string): Attribute => ({ name, type: AttributeType.NUMBER });

/** A list of whole records that have `partition`, in the order of `order`. */
export const list = (indexName: string, partition: Attribute, order: Attribute): GlobalSecondaryIndexPropsV2 => ({
  indexName,
  partitionKey: partition,
  sortKey: order,
});

/** The same, of the keys alone. */
export const keysBy = (indexName: string, partition: Attribute, order: Attribute): GlobalSecondaryIndexPropsV2 => ({
  ...list(indexName, partition, order),
  projectionType: ProjectionType.KEYS_ONLY,
});
