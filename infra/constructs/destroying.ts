import { Duration } from "aws-cdk-lib";
import { Grant } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import { ConcludeEnv } from "#functions/disposition/conclude/env.ts";
import { CondemnEnv } from "#functions/disposition/condemn/env.ts";
import { EraseEnv } from "#functions/disposition/erase/env.ts";
import { InspectEnv } from "#functions/disposition/inspect/env.ts";
import { ProveEnv } from "#functions/disposition/prove/env.ts";
import { ShredEnv } from "#functions/disposition/shred/env.ts";
import { names } from "../names.ts";
import type { OffsiteStack } from "../stacks/offsite.ts";
import type { StorageStack } from "../stacks/storage.ts";
import type { Stage } from "../stages.ts";
import { ArchiveFunction } from "./archive-function.ts";
import { DestroyMachine } from "./destroy-machine.ts";
import type { Needs } from "./needs.ts";
import { roleArn } from "./stores/file-store.ts";

interface DestroyingProps {
  readonly stage: Stage;
  readonly regulation: string;
  readonly storage: StorageStack;
  readonly offsite: OffsiteStack;
}

/** AF-35, AF-36. The steps of a destruction, each with no more rights than it needs, and the machine that takes them. */
export class Destroying extends Construct {
  readonly machine: DestroyMachine;
  private readonly inspector: ArchiveFunction<typeof InspectEnv>;
  private readonly props: DestroyingProps;

  constructor(scope: Construct, id: string, props: DestroyingProps) {
    super(scope, id);
    this.props = props;
    this.machine = new DestroyMachine(this, "Destroy", {
      stage: props.stage,
      condemn: this.condemning(),
      shred: this.shredding(),
      erase: this.erasing(),
      prove: this.proving(),
      conclude: this.concluding(),
    });
    this.inspector = this.inspecting();
  }

  /** Try to read what is said to be gone: by the one function that can do nothing else. */
  grantInspect(fn: Needs<"INSPECT">): void {
    const { functionName, functionArn } = this.inspector.function;
    fn.tell("INSPECT", functionName);
    Grant.addToPrincipal({ grantee: fn, actions: ["lambda:InvokeFunction"], resourceArns: [functionArn] });
  }

  private condemning(): ArchiveFunction {
    const { stage, regulation, storage } = this.props;
    const condemn = new ArchiveFunction(this, "Condemn", {
      stage,
      regulation,
      code: "functions/disposition/condemn",
      description: "Begins the destruction of approved files, and spares what is held or used",
      env: CondemnEnv,
      memory: 1024,
      timeout: Duration.minutes(10),
    });
    storage.disposals.grantSee(condemn);
    storage.listedFiles.grantChange(condemn);
    storage.files.grantCondemn(condemn);
    storage.files.grantFindPaper(condemn);
    storage.customerFacts.grantSee(condemn);
    storage.holds.grantSeeInForce(condemn);
    storage.uses.grantSee(condemn);
    storage.audit.grantRecord(condemn);
    return condemn;
  }

  private shredding(): ArchiveFunction {
    const { stage, regulation, storage } = this.props;
    const shred = new ArchiveFunction(this, "Shred", {
      stage,
      regulation,
      code: "functions/disposition/shred",
      description: "Takes the keys of condemned files away, unless something holds them: the point of no return",
      env: ShredEnv,
      settings: { KEY_RECOVERY_DAYS: stage.keep.keyRecoveryDays },
      memory: 1024,
      timeout: Duration.minutes(2),
    });
    storage.disposals.grantSee(shred);
    storage.disposals.grantCheck(shred);
    storage.listedFiles.grantSee(shred);
    storage.listedFiles.grantChangeNamed(shred);
    storage.files.grantDestroy(shred);
    storage.customerFacts.grantSee(shred);
    storage.documentKeys.grantShred(shred);
    storage.vault.tellName(shred);
    storage.holds.grantSeeInForce(shred);
    storage.uses.grantSee(shred);
    storage.audit.grantRecord(shred);
    return shred;
  }

  private erasing(): ArchiveFunction {
    const { stage, regulation, storage, offsite } = this.props;
    const called = names(stage);
    const ordinary = { ERASER: roleArn(this, called.eraser), OFFSITE_ERASER: roleArn(this, called.offsiteEraser) };
    const early = {
      EARLY_ERASER: roleArn(this, called.earlyEraser),
      OFFSITE_EARLY_ERASER: roleArn(this, called.offsiteEarlyEraser),
    };
    const erase = new ArchiveFunction(this, "Erase", {
      stage,
      regulation,
      code: "functions/disposition/erase",
      description: "Deletes every version of destroyed files, here and off site, and all that was made of them",
      env: EraseEnv,
      settings: { OFFSITE_REGION: stage.offsiteRegion, ...ordinary, ...early },
      memory: 1024,
      timeout: Duration.minutes(10),
      roleName: called.eraseFunctionRole,
    });
    const act = (actions: string[], roles: Record<string, string>) =>
      Grant.addToPrincipal({ grantee: erase, actions, resourceArns: Object.values(roles) });
    act(["sts:AssumeRole"], ordinary);
    act(["sts:AssumeRole", "sts:TagSession"], early);
    storage.disposals.grantSee(erase);
    storage.listedFiles.grantChangeNamed(erase);
    storage.files.grantForget(erase);
    storage.vault.grantLook(erase);
    offsite.replica.grantLook(erase);
    storage.viewing.grantErase(erase);
    storage.working.grantClear(erase);
    storage.likenesses.grantForget(erase);
    storage.examples.grantForget(erase);
    storage.examples.grantLookFor(erase);
    storage.digests.grantForget(erase);
    storage.intake.grantAdvance(erase);
    storage.intake.grantName(erase);
    storage.intake.grantFindDuplicates(erase);
    storage.inbox.tellName(erase);
    storage.quarantine.grantClear(erase);
    storage.audit.grantRecord(erase);
    return erase;
  }

  private proving(): ArchiveFunction {
    const { stage, storage } = this.props;
    const prove = new ArchiveFunction(this, "Prove", {
      stage,
      code: "functions/disposition/prove",
      description: "Tries to read destroyed files, and keeps what was answered",
      env: ProveEnv,
      settings: { OFFSITE_REGION: stage.offsiteRegion, KEY_RECOVERY_DAYS: stage.keep.keyRecoveryDays },
      memory: 1024,
      timeout: Duration.minutes(5),
    });
    this.letTry(prove);
    storage.disposals.grantSee(prove);
    storage.listedFiles.grantChangeNamed(prove);
    storage.files.grantProve(prove);
    storage.audit.grantRecord(prove);
    return prove;
  }

  private inspecting(): ArchiveFunction<typeof InspectEnv> {
    const { stage } = this.props;
    const inspect = new ArchiveFunction(this, "Inspect", {
      stage,
      code: "functions/disposition/inspect",
      description: "Tries anew to read a destroyed file, for whoever supervises",
      env: InspectEnv,
      settings: { OFFSITE_REGION: stage.offsiteRegion },
      memory: 512,
      timeout: Duration.seconds(20),
    });
    this.letTry(inspect);
    return inspect;
  }

  private concluding(): ArchiveFunction {
    const { stage, storage } = this.props;
    const conclude = new ArchiveFunction(this, "Conclude", {
      stage,
      code: "functions/disposition/conclude",
      description: "Ends a run of a destruction, as erased or as stopped with the reason",
      env: ConcludeEnv,
      memory: 512,
      timeout: Duration.minutes(2),
    });
    storage.disposals.grantAdvance(conclude);
    storage.listedFiles.grantSee(conclude);
    storage.files.grantSeeNamed(conclude);
    storage.tasks.grantGive(conclude);
    storage.audit.grantRecord(conclude);
    return conclude;
  }

  private letTry(
    fn: Needs<
      | "VAULT"
      | "REPLICA"
      | "KEY_TABLE"
      | "LIKENESS_TABLE"
      | "EXAMPLE_TABLE"
      | "INTAKE_TABLE"
      | "VIEWING"
      | "WORKING"
      | "INBOX"
      | "QUARANTINE"
    >,
  ): void {
    const { storage, offsite } = this.props;
    storage.vault.grantLook(fn);
    offsite.replica.grantLook(fn);
    storage.documentKeys.grantLookFor(fn);
    storage.viewing.grantLookFor(fn);
    storage.working.grantLookFor(fn);
    storage.likenesses.grantLookFor(fn);
    storage.examples.grantLookFor(fn);
    storage.intake.grantName(fn);
    storage.intake.grantFindDuplicates(fn);
    storage.intake.grantSee(fn);
    storage.inbox.grantLookFor(fn);
    storage.quarantine.grantLookFor(fn);
  }
}
