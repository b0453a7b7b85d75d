import type { Construct } from "constructs";
import { RecordTable, type TableProps, text } from "./record-table.ts";

/** AF-18, DL-10. What is known of customers that their files' retention follows from: what happened, and what makes them matter more. */
export class CustomerFacts extends RecordTable<"FACT_TABLE"> {
  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id, { ...props, told: "FACT_TABLE", partitionKey: text("customer") });
  }
}
