import type { Database } from "../database.ts";
import { cohort } from "./cohort.ts";
import { liverPairs, type Pairs, pairsToJson, referencePairs, unicodePairs, widePairs } from "./pairs.ts";

const atlas = "project-SandboxTumorAtlas0000001";
const readOnly = "project-SandboxReadOnly000000001";
const creator = "user-sandbox.curator";
const createdMs = Date.UTC(2024, 2, 1, 9, 30);

function addProject(database: Database, id: string, name: string, levelCap: string, summary: string): void {
  database.run(
    "INSERT INTO dnanexus_project VALUES (?, ?, ?, '', ?, ?, ?, ?, '[]', '{}')",
    id,
    name,
    summary,
    createdMs,
    createdMs,
    levelCap === "VIEW" ? "user-sandbox.library" : creator,
    levelCap,
  );
  database.run("INSERT INTO dnanexus_folder VALUES (?, '/')", id);
}

type SeedObject = {
  readonly id: string;
  readonly name: string;
  readonly state?: string;
  readonly size?: number;
  readonly folder?: string;
  readonly json: string;
  readonly madeMs?: number;
  readonly tags?: readonly string[];
};

function addCopy(database: Database, project: string, object: SeedObject): void {
  const { id, name, folder = "/", tags = [], json } = object;
  const values = [id, project, name, folder, object.madeMs ?? createdMs, JSON.stringify(tags), json];
  database.run("INSERT INTO dnanexus_copy VALUES (?, ?, ?, ?, ?, ?, ?)", ...values);
}

function addObject(database: Database, object: SeedObject): void {
  const className = object.id.slice(0, object.id.indexOf("-"));
  database.run(
    "INSERT INTO dnanexus_object VALUES (?, ?, ?, ?, ?, 0, '[]', '{}', '[]', ?, ?, NULL, NULL)",
    object.id,
    className,
    object.state ?? "closed",
    object.madeMs ?? createdMs,
    creator,
    object.size ?? null,
    className === "file" ? "application/octet-stream" : null,
  );
  addCopy(database, atlas, object);
}

const liverBam: SeedObject = {
  id: "file-SandboxLiverBam000000001",
  name: "HG00096.liver.bam",
  size: 48_318_382_080,
  tags: ["atlas", "wgs"],
  json: pairsToJson(liverPairs),
};

const executionPairs: Pairs = [
  ["run", "2024-03"],
  ["requested_by", "curator"],
];

const objects: readonly SeedObject[] = [
  liverBam,
  { id: "file-SandboxEmpty000000000001", name: "HG00097.liver.bam", size: 51_204_000_111, json: "{}" },
  { id: "file-SandboxWide0000000000001", name: "wide.vcf.gz", size: 7_340_032, json: pairsToJson(widePairs) },
  {
    id: "file-SandboxOpen0000000000001",
    name: "HG00099.uploading.bam",
    state: "open",
    json: pairsToJson([
      ["sample_id", "HG00099"],
      ["tissue", "Kidney"],
    ]),
  },
  { id: "record-SandboxUnicode0000000001", name: "Unicode", json: pairsToJson(unicodePairs(700)) },
  { id: "job-SandboxAlignment00000001", name: "Alignment", state: "done", json: pairsToJson(executionPairs) },
  {
    id: "analysis-SandboxCohortQc000000001",
    name: "Cohort QC",
    state: "done",
    json: pairsToJson(executionPairs),
  },
];

/** Puts the DNAnexus part of contract.md's seeds in, besides a job and an analysis, which no listing shows. */
export function seedDnanexus(database: Database): void {
  addProject(database, atlas, "Tumor atlas", "ADMINISTER", "Liver, kidney and lung, 2024");
  addProject(database, readOnly, "Reference, read only", "VIEW", "Reference data for everybody");
  database.run("INSERT INTO dnanexus_folder VALUES (?, '/cohort')", atlas);
  for (const object of objects) addObject(database, object);
  addCopy(database, readOnly, { ...liverBam, tags: ["reference"], json: pairsToJson(referencePairs) });
  for (const { number, name, size, metadataJson } of cohort()) {
    const id = `file-SandboxCohort${String(number).padStart(11, "0")}`;
    // One a second, as an upload of many files makes them.
    const madeMs = createdMs + number * 1000;
    addObject(database, { id, name, size, folder: "/cohort", json: metadataJson, madeMs });
  }
}
