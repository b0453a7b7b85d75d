import type { Stage } from "./stages.ts";

/** The names that are needed before, or without, the stack that makes them. All others are CloudFormation's to choose. */
export const names = ({ name, account, offsiteRegion }: Stage) => ({
  /** Whoever restores after the loss of the first region must find the copies without asking it. */
  replica: `dossier-${name}-replica-${account}-${offsiteRegion}`,
  recordsReplica: `dossier-${name}-records-${account}-${offsiteRegion}`,
  recoveryKey: `alias/dossier-${name}-recovery`,
  /** Under it lie the certificates' copies. */
  recordsKey: `alias/dossier-${name}-records`,
  /** Off site, only these roles may write; they are made after what they write to. */
  replicationRole: `dossier-${name}-replication`,
  recordsReplicationRole: `dossier-${name}-records-replication`,
  /** Who may delete versions in the vault and off site, and who may act as them: each is named where the other is not made yet. */
  eraser: `dossier-${name}-erase`,
  earlyEraser: `dossier-${name}-erase-early`,
  offsiteEraser: `dossier-${name}-erase-offsite`,
  offsiteEarlyEraser: `dossier-${name}-erase-early-offsite`,
  eraseFunctionRole: `dossier-${name}-erase-function`,
  /** In the vault, only this role may put a legal hold or lift it; it is made after what it does that to. */
  holdRole: `dossier-${name}-hold`,
});
