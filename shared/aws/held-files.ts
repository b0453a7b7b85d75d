import type { FileRecord } from "#shared/domain/catalogue/record.ts";
import type { Paging } from "#shared/domain/contract.ts";
import type { HoldScope } from "#shared/domain/retention/hold.ts";
import type { FileIndex } from "./file-index.ts";
import type { Listed } from "./listing.ts";
import type { Series } from "./series.ts";

/** A page of the files that a hold is on, as far as the catalogue's indexes know: under all numbers that its paper had, of a file. */
export function filesOn(
  scope: HoldScope,
  { files, series }: { files: FileIndex; series: Series },
  page: Paging,
): Promise<Listed<FileRecord>> {
  if (scope.on === "file") return files.ofPaper(scope.paper, page);
  if (scope.on === "customer") return files.ofCustomer(scope.customer, page);
  return files.list(scope.query, series, page);
}
