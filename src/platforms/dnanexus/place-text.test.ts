import { expect, test } from "vitest";
import type { Place } from "../port.ts";
import { PROJECT } from "./fixtures.ts";
import { readPlaceText, splitPath } from "./place-text.ts";

const BARE = PROJECT.slice("project-".length);
const FILE = "file-F4yyz6j9Jz8YpxQV8B8Kk7Zy";
const OTHER = "file-GfZ0x2j0Zz1bFbFbFbFbFbFb";
const JOB = "job-F4yyz6j9Jz8YpxQV8B8Kk7Zy";
const connection = "c";

function object(objectId: string, project?: string): Place {
  return { kind: "object", ref: { connection, objectId, ...(project !== undefined && { project }) } };
}

function folder(path?: string): Place {
  return { kind: "folder", project: PROJECT, ...(path !== undefined && { folder: path }) };
}

// These forms of addresses are found in public documents and programs; the ids are made up.
test.each<[string, readonly Place[]]>([
  [FILE, [object(FILE)]],
  [JOB, [object(JOB)]],
  [PROJECT, [folder(), object(PROJECT)]],
  [`${PROJECT}:${FILE}`, [object(FILE, PROJECT)]],
  [`https://platform.dnanexus.com/projects/${BARE}`, [folder()]],
  [`https://platform.dnanexus.com/projects/${BARE}/data/`, [folder()]],
  [`https://platform.DNAnexus.com/projects/${BARE}/data/genomes/v1`, [folder("/genomes/v1")]],
  [`https://platform.dnanexus.com/panx/projects/${BARE}/data/a%20b/`, [folder("/a b")]],
  [`https://platform.dnanexus.com/projects/${BARE}/data/?id.values=${FILE}`, [object(FILE, PROJECT)]],
  [
    `https://platform.dnanexus.com/panx/projects/${BARE}/data/?scope=project&id.values=${FILE},${OTHER}`,
    [object(FILE, PROJECT), object(OTHER, PROJECT)],
  ],
  [`https://ukbiobank.dnanexus.com/panx/projects/${BARE}/data/`, [folder()]],
  [`platform.dnanexus.com/projects/${BARE}/monitor/job/${JOB.slice(4)}`, [object(JOB)]],
  [`platform.dnanexus.com/projects/${BARE}/monitor/job/${JOB}`, [object(JOB)]],
  [
    `https://platform.dnanexus.com/projects/${BARE}/monitor/analysis/${JOB.slice(4)}`,
    [object(`analysis-${JOB.slice(4)}`)],
  ],
  [`https://platform.dnanexus.com/projects/${BARE}/monitor/`, [folder()]],
  [`https://api.dnanexus.com/${FILE}/describe`, [object(FILE)]],
])("%s is read as what it names", (text, places) => {
  expect(readPlaceText(text, connection)).toEqual({ kind: "places", places });
});

test.each([
  ["Tumor atlas:/cohort/a.bam", "Tumor atlas", "/cohort/a.bam"],
  ["Tumor atlas:/", "Tumor atlas", "/"],
  [`${PROJECT}:a.bam`, PROJECT, "/a.bam"],
  [`dx://${PROJECT}:data/v1/hg38.tsv`, PROJECT, "/data/v1/hg38.tsv"],
  ["one\\: two:/x", "one: two", "/x"],
])("%s is read as a path", (text, project, path) => {
  expect(readPlaceText(text, connection)).toEqual({ kind: "path", project, path });
});

test.each([
  "",
  "a.bam",
  "tag:atlas",
  "https://example.org/projects/x",
  `https://dnanexus.com.example.org/projects/${BARE}/data/`,
  `https://platform.dnanexus.com/apps`,
  "user-alice",
  "file-short",
])("%s is nothing of these", (text) => {
  expect(readPlaceText(text, connection)).toBeUndefined();
});

test.each([
  ["/", "/", ""],
  ["/a.bam", "/", "a.bam"],
  ["/x/y/a.bam", "/x/y", "a.bam"],
  ["/x/y/", "/x/y", ""],
  ["/x/a\\/b", "/x", "a/b"],
])("the path %s ends in the folder %s and the name %s", (path, inFolder, name) => {
  expect(splitPath(path)).toEqual({ folder: inFolder, name });
});
