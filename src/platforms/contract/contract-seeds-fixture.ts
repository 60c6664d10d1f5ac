import type { Harness } from "./contract-harness.ts";

/** The seeds of the stand-ins, as far as the conformance suite uses them. */
export type ContractSeeds = Omit<Harness, "platform" | "control" | "close">;

const ATLAS = "project-SandboxTumorAtlas0000001";

function dnanexusObject(objectId: string): Harness["rich"] {
  return { connection: "sandbox-dnanexus", objectId, project: ATLAS };
}

function sevenBridgesFile(objectId: string): Harness["rich"] {
  return { connection: "sandbox-sevenbridges", objectId };
}

export const DNANEXUS_SEEDS: ContractSeeds = {
  connection: "sandbox-dnanexus",
  project: ATLAS,
  rich: dnanexusObject("file-SandboxLiverBam000000001"),
  richName: "HG00096.liver.bam",
  empty: dnanexusObject("file-SandboxEmpty000000000001"),
  wide: dnanexusObject("file-SandboxWide0000000000001"),
  unicode: dnanexusObject("record-SandboxUnicode0000000001"),
  missing: dnanexusObject("file-SandboxMissing0000000001"),
  cohortFolder: "/cohort",
  cohort: (number) => dnanexusObject(`file-SandboxCohort${String(number).padStart(11, "0")}`),
  describeManyOperation: "find",
  packedOperation: "setProperties",
  describeOperation: "describe",
  writeOperation: () => "setProperties",
};

export const SEVENBRIDGES_SEEDS: ContractSeeds = {
  connection: "sandbox-sevenbridges",
  project: "curator/tumor-atlas",
  rich: sevenBridgesFile("568e69abe9b0307bc0414164"),
  richName: "HG00096.chr20.bam",
  empty: sevenBridgesFile("568e69abe9b0307bc0414165"),
  wide: sevenBridgesFile("568e69abe9b0307bc0414166"),
  unicode: sevenBridgesFile("568e69abe9b0307bc0414169"),
  missing: sevenBridgesFile("568e69abe9b0307bc0419999"),
  cohortFolder: "568e69abe9b0307bc0414170",
  cohort: (number) => sevenBridgesFile(`569${String(number).padStart(21, "0")}`),
  describeManyOperation: "bulk get",
  packedOperation: "bulk edit",
  describeOperation: "GET file",
  writeOperation: ({ kind }) => (kind === "merge" ? "PATCH metadata" : "PUT metadata"),
};
