import type { Construct } from "constructs";
import type { Needs } from "../needs.ts";
import { keysBy, list, number, RecordTable, type TableProps, text } from "./record-table.ts";

/** What the catalogue is searched by. */
const LISTS = [
  list("by-class-year", text("classYear"), text("sortKey")),
  list("by-customer", text("customerKey"), text("sortKey")),
  list("by-submitter", text("submittedBy"), text("filedAt")),
];

/** Whose lock in the vault is to be looked at again, and when. */
const DUE = keysBy("due", text("duePartition"), text("dueAt"));

/** What a file waits for: its time to be over, an appraisal, or somebody's word; and the day that this is about. */
const FOR_APPRAISAL = list("for-appraisal", text("appraisal"), text("appraiseOn"));
/** Of those that wait for somebody the files of one class. */
const WAITING_BY_CLASS = list("waiting-by-class", text("waitingClass"), text("appraiseOn"));
/** What was filed in a month, and under which numbers a paper is or was: what holds are on. */
const BY_MONTH = list("by-month", text("filedMonth"), text("filedAt"));
const BY_ID = list("by-id", text("id"), text("filedAt"));

/** For rooms that are still to come: indexes come one an update, and slowly over a full table (docs/tables.md). */
const LATER = [
  list("by-year", number("year"), text("sortKey")),
  list("by-department", text("department"), text("filedAt")),
  list("voided", text("voidedYear"), text("voidedAt")),
];

/** AF-15. The catalogue: the record of every number that was ever given, with all its indexes declared. */
export class FileIndex extends RecordTable<"FILE_TABLE"> {
  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id, {
      ...props,
      told: "FILE_TABLE",
      partitionKey: text("number"),
      globalSecondaryIndexes: [...LISTS, ...LATER, BY_MONTH, BY_ID, DUE, FOR_APPRAISAL, WAITING_BY_CLASS],
    });
  }

  /** Enter numbers that were never given, also in the place of others that were voided. */
  grantNumber(fn: Needs<"FILE_TABLE">): void {
    this.allow(fn, "BatchGetItem", "PutItem");
  }

  /** Find whose lock in the vault is due, and note until when it is locked now. */
  grantLock(fn: Needs<"FILE_TABLE">): void {
    this.allow(fn, "GetItem", "UpdateItem");
    this.allowLists(fn, DUE.indexName);
  }

  /** See a file by its number. */
  grantSee(fn: Needs<"FILE_TABLE">): void {
    this.allow(fn, "GetItem");
  }

  grantFind(fn: Needs<"FILE_TABLE">): void {
    this.allow(fn, "GetItem");
    this.allowLists(fn, ...LISTS.map((each) => each.indexName));
  }

  /** Condemn a file, and spare it again; see all that there is of a customer. */
  grantCondemn(fn: Needs<"FILE_TABLE">): void {
    this.allow(fn, "BatchGetItem", "GetItem", "PutItem");
    this.allowLists(fn, "by-customer");
  }

  /** Leave of a file what is left once its key is taken away. */
  grantDestroy(fn: Needs<"FILE_TABLE">): void {
    this.allow(fn, "BatchGetItem", "PutItem");
  }

  /** See what is destroyed, and leave of the numbers that its paper had before nothing that tells of its content. */
  grantForget(fn: Needs<"FILE_TABLE">): void {
    this.allow(fn, "GetItem", "BatchGetItem", "PutItem");
  }

  /** See files that are named. */
  grantSeeNamed(fn: Needs<"FILE_TABLE">): void {
    this.allow(fn, "BatchGetItem");
  }

  /** Say from when on a destroyed file is beyond recovery, and change nothing else of any. */
  grantProve(fn: Needs<"FILE_TABLE">): void {
    this.allow(fn, "BatchGetItem");
    this.allowToChange(fn, "number", "rev", "irrecoverableFrom");
  }

  /** Move a number to the void register. */
  grantVoid(fn: Needs<"FILE_TABLE">): void {
    this.allow(fn, "PutItem");
  }

  /** Find all numbers of a paper. */
  grantFindPaper(fn: Needs<"FILE_TABLE">): void {
    this.allowLists(fn, BY_ID.indexName);
  }

  /** Find what was filed of late. */
  grantFindFiled(fn: Needs<"FILE_TABLE">): void {
    this.allowLists(fn, BY_MONTH.indexName);
  }

  /** Make a change depend on how a file stands. */
  grantCheck(fn: Needs<"FILE_TABLE">): void {
    this.allow(fn, "ConditionCheckItem");
  }

  /** Give files back that stood in an application to destroy. */
  grantGiveBack(fn: Needs<"FILE_TABLE">): void {
    this.allow(fn, "GetItem", "PutItem");
  }

  /** Work out how long files are kept, whatever they are found by. */
  grantRetain(fn: Needs<"FILE_TABLE">): void {
    this.allow(fn, "GetItem", "PutItem");
    this.allowLists(fn, FOR_APPRAISAL.indexName, BY_MONTH.indexName, "by-customer", "by-class-year");
  }

  /** Work out how long a customer's files are kept. */
  grantRetainOfCustomer(fn: Needs<"FILE_TABLE">): void {
    this.allow(fn, "GetItem", "PutItem");
    this.allowLists(fn, "by-customer");
  }

  /** Note what becomes known of a file, see what waits for somebody, and go through all. */
  grantRetainByHand(fn: Needs<"FILE_TABLE">): void {
    this.allow(fn, "BatchGetItem", "GetItem", "PutItem");
    this.allowLists(fn, FOR_APPRAISAL.indexName, WAITING_BY_CLASS.indexName, "by-class-year");
  }
}
