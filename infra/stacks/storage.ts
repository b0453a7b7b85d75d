import type { App } from "aws-cdk-lib";
import { CertificateKey } from "../constructs/keys/certificate-key.ts";
import { ContentKey } from "../constructs/keys/content-key.ts";
import { DocumentKey } from "../constructs/keys/document-key.ts";
import { AccessLogs } from "../constructs/stores/access-logs.ts";
import { DisposalRecords } from "../constructs/stores/disposal-records.ts";
import { Inbox } from "../constructs/stores/inbox.ts";
import { Quarantine } from "../constructs/stores/quarantine.ts";
import { Vault } from "../constructs/stores/vault.ts";
import { Viewing } from "../constructs/stores/viewing.ts";
import { Working } from "../constructs/stores/working.ts";
import { AccessRequests } from "../constructs/tables/access-requests.ts";
import { Agreements } from "../constructs/tables/agreements.ts";
import { AuditTrail } from "../constructs/tables/audit-trail.ts";
import { Contacts } from "../constructs/tables/contacts.ts";
import { Copies } from "../constructs/tables/copies.ts";
import { CopySeries } from "../constructs/tables/copy-series.ts";
import { CustomerFacts } from "../constructs/tables/customer-facts.ts";
import { Digests } from "../constructs/tables/digests.ts";
import { Disposals } from "../constructs/tables/disposals.ts";
import { DocumentKeys } from "../constructs/tables/document-keys.ts";
import { Examples } from "../constructs/tables/examples.ts";
import { FileIndex } from "../constructs/tables/file-index.ts";
import { Holds } from "../constructs/tables/holds.ts";
import { IntakeRecords } from "../constructs/tables/intake-records.ts";
import { Likenesses } from "../constructs/tables/likenesses.ts";
import { ListedFiles } from "../constructs/tables/listed-files.ts";
import { Notices } from "../constructs/tables/notices.ts";
import { People } from "../constructs/tables/people.ts";
import { Series } from "../constructs/tables/series.ts";
import { Tasks } from "../constructs/tables/tasks.ts";
import { Uploads } from "../constructs/tables/uploads.ts";
import { Uses } from "../constructs/tables/uses.ts";
import { WatchedDays } from "../constructs/tables/watched-days.ts";
import type { Stage } from "../stages.ts";
import { ArchiveStack } from "./archive-stack.ts";
import type { OffsiteStack } from "./offsite.ts";

interface StorageProps {
  readonly offsite: OffsiteStack;
  /** AF-24. The networks (CIDR) at which alone copies may be viewed; none, anywhere. */
  readonly places: readonly string[];
  /** AF-37. For so many years disposal records are kept; for good where none are said. */
  readonly disposalYears: number | undefined;
  /** AF-18. For how many days at the most what is kept may be locked. */
  readonly lockDays: number;
}

/** Everything that outlives its code: keys, buckets, tables. */
export class StorageStack extends ArchiveStack {
  readonly accessLogs: AccessLogs;
  readonly documentKey: DocumentKey;
  readonly certificateKey: CertificateKey;

  readonly inbox: Inbox;
  readonly quarantine: Quarantine;
  readonly working: Working;
  readonly viewing: Viewing;
  readonly vault: Vault;
  readonly disposalRecords: DisposalRecords;

  readonly intake: IntakeRecords;
  readonly files: FileIndex;
  readonly series: Series;
  readonly digests: Digests;
  readonly likenesses: Likenesses;
  readonly examples: Examples;
  readonly uploads: Uploads;
  readonly documentKeys: DocumentKeys;
  readonly audit: AuditTrail;
  readonly people: People;
  readonly contacts: Contacts;
  readonly requests: AccessRequests;
  readonly tasks: Tasks;
  readonly uses: Uses;
  readonly watchedDays: WatchedDays;
  readonly copies: Copies;
  readonly copySeries: CopySeries;
  readonly agreements: Agreements;
  readonly notices: Notices;
  readonly customerFacts: CustomerFacts;
  readonly holds: Holds;
  readonly disposals: Disposals;
  readonly listedFiles: ListedFiles;

  constructor(app: App, stage: Stage, { offsite, places, disposalYears, lockDays }: StorageProps) {
    super(app, "storage", "keys, buckets and tables", stage);
    this.addStackDependency(offsite);
    this.accessLogs = new AccessLogs(this, "AccessLogs", stage);
    this.documentKey = new DocumentKey(this, "DocumentKey", stage);
    this.certificateKey = new CertificateKey(this, "CertificateKey", stage);
    const contentKey = new ContentKey(this, "ContentKey", { stage });

    const store = { stage, accessLogs: this.accessLogs };
    const plaintext = { ...store, contentKey };
    this.inbox = new Inbox(this, "Inbox", plaintext);
    this.quarantine = new Quarantine(this, "Quarantine", plaintext);
    this.working = new Working(this, "Working", plaintext);
    this.viewing = new Viewing(this, "Viewing", { ...plaintext, places });
    this.vault = new Vault(this, "Vault", { ...store, replica: offsite.replica, lockDays });
    this.disposalRecords = new DisposalRecords(this, "DisposalRecords", {
      ...plaintext,
      years: disposalYears,
      ...{ replica: offsite.records, replicaKey: offsite.recordsKey },
    });

    const named = { stage, contentKey };
    this.intake = new IntakeRecords(this, "Intake", named);
    this.files = new FileIndex(this, "Files", named);
    this.series = new Series(this, "Series", stage);
    this.digests = new Digests(this, "Digests", stage);
    this.likenesses = new Likenesses(this, "Likenesses", named);
    this.examples = new Examples(this, "Examples", named);
    this.uploads = new Uploads(this, "Uploads", named);
    this.documentKeys = new DocumentKeys(this, "DocumentKeys", stage);
    this.audit = new AuditTrail(this, "Audit", named);
    this.people = new People(this, "People", named);
    this.contacts = new Contacts(this, "Contacts", named);
    this.requests = new AccessRequests(this, "Requests", named);
    this.tasks = new Tasks(this, "Tasks", named);
    this.uses = new Uses(this, "Uses", stage);
    this.watchedDays = new WatchedDays(this, "WatchedDays", named);
    this.copies = new Copies(this, "Copies", named);
    this.copySeries = new CopySeries(this, "CopySeries", stage);
    this.agreements = new Agreements(this, "Agreements", named);
    this.notices = new Notices(this, "Notices", named);
    this.customerFacts = new CustomerFacts(this, "CustomerFacts", named);
    this.holds = new Holds(this, "Holds", named);
    this.disposals = new Disposals(this, "Disposals", named);
    this.listedFiles = new ListedFiles(this, "ListedFiles", named);

    this.tell("BucketInbox", this.inbox.bucket.bucketName);
    this.tell("BucketQuarantine", this.quarantine.bucket.bucketName);
    this.tell("BucketWorking", this.working.bucket.bucketName);
    this.tell("BucketViewing", this.viewing.bucket.bucketName);
    this.tell("BucketVault", this.vault.bucket.bucketName);
    this.tell("BucketDisposalRecords", this.disposalRecords.bucket.bucketName);
    this.tell("TableIntake", this.intake.table.tableName);
    this.tell("TableFiles", this.files.table.tableName);
    this.tell("TableSeries", this.series.table.tableName);
    this.tell("TableDigests", this.digests.table.tableName);
    this.tell("TableLikenesses", this.likenesses.table.tableName);
    this.tell("TableExamples", this.examples.table.tableName);
    this.tell("TableUploads", this.uploads.table.tableName);
    this.tell("TableDocumentKeys", this.documentKeys.table.tableName);
    this.tell("TableAudit", this.audit.table.tableName);
    this.tell("TablePeople", this.people.table.tableName);
    this.tell("TableContacts", this.contacts.table.tableName);
    this.tell("TableRequests", this.requests.table.tableName);
    this.tell("TableTasks", this.tasks.table.tableName);
    this.tell("TableUses", this.uses.table.tableName);
    this.tell("TableCopies", this.copies.table.tableName);
    this.tell("TableAgreements", this.agreements.table.tableName);
    this.tell("TableCustomerFacts", this.customerFacts.table.tableName);
    this.tell("TableHolds", this.holds.table.tableName);
    this.tell("TableDisposals", this.disposals.table.tableName);
    this.tell("TableListedFiles", this.listedFiles.table.tableName);
  }
}
