import { type Pairs, pairsToJson } from "./pairs.ts";

/** One file of the cohort, the same on both platforms. */
export type CohortFile = {
  /** From 1 to 2000. */
  readonly number: number;
  readonly name: string;
  readonly size: number;
  readonly metadataJson: string;
};

/** How many there are. */
const cohortSize = 2000;

/** A small deterministic generator of numbers from 0 to 1: the cohort is the same at every reset. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function pick<Item>(random: () => number, items: readonly [Item, ...Item[]]): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

function optionalPairs(random: () => number): Pairs {
  return [
    ["library_id", `LIB-${1000 + Math.floor(random() * 9000)}-${pick(random, ["A", "B", "C"])}`],
    ["platform_unit_id", `C${Math.floor(random() * 10)}A2BACXX.${1 + Math.floor(random() * 8)}`],
    ["reference_genome", pick(random, ["GRCh37", "GRCh38", "GRCh38 ", "hg38"])],
    ["gender", pick(random, ["female", "male", "Female", "F", "M"])],
    ["age_at_diagnosis", String(20 + Math.floor(random() * 65))],
    ["vital_status", pick(random, ["Alive", "Dead", "alive"])],
    ["sequencing_center", pick(random, ["Broad Institute", "BGI", "Sanger Institute", "Sanger Inst."])],
    [
      "collection_date",
      `20${17 + Math.floor(random() * 7)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`,
    ],
    ["aligner", pick(random, ["bwa-mem 0.7.17", "bwa-0.7.5a-r405", "minimap2 2.26"])],
    ["mean_coverage", (20 + random() * 40).toFixed(1)],
    ["quality_scale", pick(random, ["sanger", "illumina18"])],
    ["notes", pick(random, ["", "re-sequenced", "low input", "see case file"])],
    ["batch", `batch ${1 + Math.floor(random() * 24)}`],
  ];
}

function pairsOf(random: () => number, number: number): Pairs {
  const sample = `HG${String(10_000 + number)}`;
  // Older uploads spelt the key another way, and some carry both.
  const spelling = random();
  const ids: Pairs = spelling < 0.8 ? [["sample_id", sample]] : [["sampleId", sample]];
  const both: Pairs = spelling > 0.95 ? [["sample_id", sample]] : [];
  const core: Pairs = [
    ...ids,
    ...both,
    ["case_id", `RD-${String(1 + Math.floor(number / 2)).padStart(4, "0")}`],
    ["tissue", pick(random, ["Liver", "Liver", "Liver", "liver", "LIVER", "Liver ", "Kidney", "Lung"])],
    ["primary_site", pick(random, ["Liver", "Liver ", "Kidney", "Lung"])],
    ["experimental_strategy", pick(random, ["WGS", "WGS", "WXS", "RNA-Seq"])],
    ["platform", pick(random, ["Illumina HiSeq", "HiSeq X Ten", "Illumina"])],
    ["species", "Homo sapiens"],
  ];
  const further = optionalPairs(random);
  const count = 1 + Math.floor(random() * 12);
  const from = Math.floor(random() * further.length);
  const chosen: Pairs = Array.from(
    { length: count },
    (_, at) => further[(from + at) % further.length] ?? (["batch", "1"] as const),
  );
  return [...core, ...chosen];
}

function makeCohort(): readonly CohortFile[] {
  const random = createRandom(20_240_301);
  return Array.from({ length: cohortSize }, (_, at) => ({
    number: at + 1,
    name: `cohort-${String(at + 1).padStart(4, "0")}.bam`,
    size: 1_000_000_000 + Math.floor(random() * 90_000_000_000),
    metadataJson: pairsToJson(pairsOf(random, at + 1)),
  }));
}

let made: readonly CohortFile[] | null = null;

/** The cohort: 8 to 20 pairs each, with the blemishes of real life. Made once. */
export function cohort(): readonly CohortFile[] {
  made ??= makeCohort();
  return made;
}
