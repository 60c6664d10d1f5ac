/** Metadata as a list of pairs, so that `__proto__` is a key like any other. Values are strings here. */
export type Pairs = readonly (readonly [key: string, value: string])[];

/** The JSON object's text. */
export function pairsToJson(pairs: Pairs): string {
  return `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",")}}`;
}

/** 1,000 pairs, `key_0001` to `key_1000`. */
export const widePairs: Pairs = Array.from({ length: 1000 }, (_, at) => {
  const number = String(at + 1).padStart(4, "0");
  return [`key_${number}`, `value ${number}`] as const;
});

/** The liver sample on DNAnexus: 14 pairs, all clean. */
export const liverPairs: Pairs = [
  ["sample_id", "HG00096"],
  ["case_id", "RD-0096"],
  ["tissue", "Liver"],
  ["disease", "Hepatocellular carcinoma"],
  ["species", "Homo sapiens"],
  ["reference_genome", "GRCh38"],
  ["experimental_strategy", "WGS"],
  ["platform", "Illumina HiSeq"],
  ["library_id", "LIB-2208-A"],
  ["aligner", "bwa-mem 0.7.17"],
  ["mean_coverage", "31.4"],
  ["sequencing_center", "Broad Institute"],
  ["collection_date", "2023-11-08"],
  ["notes", "Second run, after the library was prepared anew"],
];

/** The copy of the same file in the read-only project. */
export const referencePairs: Pairs = [
  ["sample_id", "HG00096"],
  ["tissue", "Liver"],
  ["reference_genome", "GRCh38"],
  ["release", "2024-01"],
];

/** HG00096.chr20.bam on Seven Bridges: 14 pairs, standard and custom; `primary_site` ends in a blank. */
export const chr20Pairs: Pairs = [
  ["sample_id", "HG00096"],
  ["case_id", "RD-0096"],
  ["experimental_strategy", "WGS"],
  ["platform", "Illumina HiSeq"],
  ["library_id", "LIB-2208-A"],
  ["platform_unit_id", "C1A2BACXX.4"],
  ["file_segment_number", "1"],
  ["quality_scale", "illumina18"],
  ["reference_genome", "GRCh37"],
  ["primary_site", "Liver "],
  ["tissue", "Liver"],
  ["old_pipeline", "bwa-0.7.5a-r405"],
  ["description", "Prélèvement hépatique, qualité vérifiée à Montréal"],
  ["Kids First Biospecimen ID", "BS_7QZ1T4MV"],
];

/** A TCGA file, read-only on the platform. */
export const tcgaPairs: Pairs = [
  ["case_id", "TCGA-CN-6997"],
  ["sample_id", "TCGA-CN-6997-01A"],
  ["disease_type", "Head and Neck Squamous Cell Carcinoma"],
  ["primary_site", "Head and Neck"],
  ["experimental_strategy", "RNA-Seq"],
  ["data_format", "BAM"],
  ["investigation", "TCGA-HNSC"],
  ["gender", "MALE"],
  ["vital_status", "Alive"],
];

const scripts: Pairs = [
  ["Greek", "Ἡπατικός ιστός, δείγμα αʹ"],
  ["ткань", "Печень, образец № 1"],
  ["组织", "肝脏样本，第一批"],
  ["emoji", "🧬🔬 👩🏽‍🔬 🇨🇦"],
  ["combining", "cafe\u0301 n\u0303 A\u030a"],
  ["composed", "café ñ Å"],
  ["right-to-left", "نسيج الكبد ‏(עברית)‏"],
  ["empty", ""],
  ["__proto__", "a key like any other"],
  ["constructor", "also just a key"],
  ["a.b", "a dot in the key"],
  ["$dnanexus_link", "not a link"],
  ["x=y", "https://example.org/?a=1&b=2=="],
];

/** The Unicode set: scripts, exotic keys, a key of exactly 100 bytes and a value of exactly `valueByteLimit`. */
export function unicodePairs(valueByteLimit: number): Pairs {
  // 33 three-byte characters and one of one byte are 100 bytes in 34 characters.
  const longKey = `${"長".repeat(33)}!`;
  const longValue = "é".repeat(Math.floor(valueByteLimit / 2));
  return [...scripts, [longKey, "a key of exactly 100 bytes"], ["longest value", longValue]];
}

/** Values of other types among strings, as JSON text: it keeps how the numbers are spelt. */
export const mixedTypesJson = [
  '{"sample_id":"HG00171","case_id":"RD-0171","days_to_death":994,"age_at_diagnosis":61.50,"is_ffpe":false',
  '"is_tumor":true,"markers":["TP53","CTNNB1",12],"qc":{"duplicates":0.081,"passed":true,"__proto__":"x"}',
  '"vital_status":null,"read_count":12345678901234567890,"tissue":"Liver"}',
].join(",");
