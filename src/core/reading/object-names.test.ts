import { expect, test } from "vitest";
import { isIdOfSameKind, isObjectLike, matchName } from "./object-names.ts";

const onSevenBridges = {
  id: "568e69abe9b0307bc0414164",
  name: "HG00096.chr20.bam",
  project: "curator/tumor-atlas",
};
const onDnanexus = {
  id: "file-SandboxLiverBam000000001",
  name: "HG00096.liver.bam",
  project: "project-SandboxTumorAtlas0000001",
};

test.each([
  ["568e69abe9b0307bc0414164", "id"],
  ["HG00096.chr20.bam", "name"],
  ["gs://bucket/run 1/HG00096.chr20.bam", "base-name"],
  ["s3://b/HG00096.chr20.bam?versionId=1", "base-name"],
  ["../reads/HG00096.chr20.bam", "base-name"],
  ["/run1/HG00096.chr20.bam", "base-name"],
  ["C:\\run1\\HG00096.chr20.bam", "base-name"],
  ["drs://host/568e69abe9b0307bc0414164", "id"],
  ["hg00096.CHR20.bam", "near"],
  [" HG00096.chr20.bam ", "near"],
  ["HG00096.chr20.cram", "near"],
  ["HG00096.chr20", "near"],
  ["HG00096.chr20.bam.bai", "near"],
  ["/run1/hg00096.chr20.bam", "near"],
  ["568E69ABE9B0307BC0414164", undefined],
  ["HG00096", undefined],
  ["HG00096.chr2.bam", undefined],
  ["xHG00096.chr20.bam", undefined],
  ["", undefined],
])("[H10] %j names a file by %s", (text, match) => {
  expect(matchName(text, onSevenBridges)).toBe(match);
});

test.each([
  ["file-SandboxLiverBam000000001", "id"],
  ["project-SandboxTumorAtlas0000001:file-SandboxLiverBam000000001", "id"],
  ["project-SandboxTumorAtlas0000001:/reads/HG00096.liver.bam", "base-name"],
  ["Tumor atlas:HG00096.liver.bam", "base-name"],
  ["project-SandboxReadOnly000000001:file-SandboxLiverBam000000001", "near"],
  ["project-SandboxReadOnly000000001:/reads/HG00096.liver.bam", "near"],
  ["file-sandboxliverbam000000001", undefined],
])("[H10] %j names a data object by %s", (text, match) => {
  expect(matchName(text, onDnanexus)).toBe(match);
});

test("[H10] a name without an extension isn't named by half of it", () => {
  const object = { id: "record-1", name: "Sample 7" };
  expect(matchName("Sample 7", object)).toBe("name");
  expect(matchName("sample 7.txt", object)).toBe("near");
  expect(matchName("Sample 70", object)).toBeUndefined();
});

test("[H11] ids, UUIDs, DRS addresses and names with an extension are like an object; numbers, words and sentences aren't", () => {
  const like = ["other.bam", "a b.fastq.gz", "/x/y.vcf", "568e69abe9b0307bc0410001", "drs://h/1"];
  expect([...like, "0d3ddab0-0000-4f96-88dc-000000000001", onDnanexus.id].every(isObjectLike)).toBe(true);
  const unlike = ["Liver", "1.5", "12", "", "2019-05-06", "See the text.", "v1.2", "S7", "Oulu, Finland"];
  expect(unlike.filter(isObjectLike)).toEqual([]);
});

test("[H12] only an id of the same kind is surely another object's", () => {
  expect(isIdOfSameKind("568e69abe9b0307bc0410001", onSevenBridges)).toBe(true);
  expect(isIdOfSameKind("0d3ddab0-0000-4f96-88dc-000000000001", onSevenBridges)).toBe(false);
  expect(isIdOfSameKind(onDnanexus.id, onSevenBridges)).toBe(false);
  expect(isIdOfSameKind("project-SandboxTumorAtlas0000001:file-000000000000000000000001", onDnanexus)).toBe(
    true,
  );
});
