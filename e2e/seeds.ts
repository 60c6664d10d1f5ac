/** The sandbox's objects that tests use (the whole list is in src/sandbox/README.md). */
export const dnanexus = {
  connection: "sandbox-dnanexus",
  project: "project-SandboxTumorAtlas0000001",
  readOnlyProject: "project-SandboxReadOnly000000001",
  liver: "file-SandboxLiverBam000000001",
  empty: "file-SandboxEmpty000000000001",
  wide: "file-SandboxWide0000000000001",
  open: "file-SandboxOpen0000000000001",
  unicode: "record-SandboxUnicode0000000001",
} as const;

export const sevenbridges = {
  connection: "sandbox-sevenbridges",
  chr20: "568e69abe9b0307bc0414164",
  nullMetadata: "568e69abe9b0307bc0414165",
  wide: "568e69abe9b0307bc0414166",
  mixedTypes: "568e69abe9b0307bc0414167",
  tcga: "568e69abe9b0307bc0414168",
  unicode: "568e69abe9b0307bc0414169",
  folder: "568e69abe9b0307bc0414170",
} as const;
