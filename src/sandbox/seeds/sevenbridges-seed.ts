import type { Database } from "../database.ts";
import { rootFolderOf } from "../sevenbridges/project-calls.ts";
import { cohort } from "./cohort.ts";
import { chr20Pairs, mixedTypesJson, pairsToJson, tcgaPairs, unicodePairs, widePairs } from "./pairs.ts";

const atlas = "curator/tumor-atlas";
const readOnly = "curator/reference-read-only";
const cohortFolder = "568e69abe9b0307bc0414170";
const createdMs = Date.UTC(2024, 2, 1, 9, 30);

type SeedFile = {
  readonly id: string;
  readonly name: string;
  readonly project?: string;
  readonly parent?: string;
  readonly type?: "file" | "folder";
  readonly size?: number;
  readonly task?: string;
  readonly dataset?: string;
  readonly tags?: readonly string[];
  readonly json: string | null;
};

function addFile(database: Database, file: SeedFile): void {
  const project = file.project ?? atlas;
  database.run(
    "INSERT INTO sevenbridges_file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    file.id,
    project,
    file.parent ?? rootFolderOf(project),
    file.type ?? "file",
    file.name,
    file.size ?? null,
    createdMs,
    createdMs,
    file.task ?? null,
    file.dataset ?? null,
    JSON.stringify(file.tags ?? []),
    file.json,
  );
}

const files: readonly SeedFile[] = [
  {
    id: "568e69abe9b0307bc0414164",
    name: "HG00096.chr20.bam",
    size: 301_989_888,
    task: "3f1c9a52-7f0e-4c0a-9a5e-2d7c4b9d6e11",
    tags: ["atlas", "chr20"],
    json: pairsToJson(chr20Pairs),
  },
  { id: "568e69abe9b0307bc0414165", name: "HG00097.chr20.bam", size: 297_814_003, json: null },
  { id: "568e69abe9b0307bc0414166", name: "wide.vcf.gz", size: 7_340_032, json: pairsToJson(widePairs) },
  { id: "568e69abe9b0307bc0414167", name: "HG00171.clinical.tsv", size: 20_480, json: mixedTypesJson },
  {
    id: "568e69abe9b0307bc0414168",
    name: "TCGA-CN-6997-01A.bam",
    size: 6_872_001_337,
    dataset: "tcga_grch38",
    json: pairsToJson(tcgaPairs),
  },
  {
    id: "568e69abe9b0307bc0414169",
    name: "unicode.bam",
    size: 1_048_576,
    json: pairsToJson(unicodePairs(300)),
  },
  { id: cohortFolder, name: "cohort", type: "folder", json: null },
  {
    id: "568e69abe9b0307bc0414171",
    project: readOnly,
    name: "GRCh38.fa.gz",
    size: 938_000_000,
    json: pairsToJson([
      ["reference_genome", "GRCh38"],
      ["species", "Homo sapiens"],
      ["data_format", "FASTA"],
    ]),
  },
];

function addProject(database: Database, id: string, name: string, rightCap: "read" | "admin"): void {
  const sql = "INSERT INTO sevenbridges_project VALUES (?, ?, ?, ?, ?)";
  database.run(sql, id, name, createdMs, createdMs, rightCap);
}

/** Puts the Seven Bridges part of contract.md's seeds in, and a read-only project with one file. */
export function seedSevenbridges(database: Database): void {
  addProject(database, atlas, "Tumor atlas", "admin");
  addProject(database, readOnly, "Reference, read only", "read");
  for (const file of files) addFile(database, file);
  for (const { number, name, size, metadataJson } of cohort()) {
    const id = `569${String(number).padStart(21, "0")}`;
    addFile(database, { id, name, size, parent: cohortFolder, json: metadataJson });
  }
}
