import { expect, test } from "vitest";
import type { Place } from "../port.ts";
import { readPlaceText } from "./place-text.ts";

const ID = "577403fce4b03bb2bc269e9e";
const connection = "c";
const file: Place = { kind: "object", ref: { connection, objectId: ID } };

function project(id: string): Place {
  return { kind: "folder", project: id };
}

// These forms of addresses are found in public documents and programs.
test.each<[string, Place]>([
  [ID, file],
  [` ${ID}\n`, file],
  [`sbg://${ID}`, file],
  [`https://cgc.sbgenomics.com/u/ALICE/atlas/files/${ID}/`, file],
  [`https://cavatica.sbgenomics.com/u/kf-bixu/kf-references/files/${ID}`, file],
  [`https://cgc.sbgenomics.com/u/alice/atlas/${ID}/`, file],
  [`https://igor.sbgenomics.com/u/alice/atlas/files/#${ID}`, file],
  [`platform.sb.biodatacatalyst.nhlbi.nih.gov/u/alice/atlas/files/${ID}/`, file],
  [`https://cgc-api.sbgenomics.com/v2/files/${ID}`, file],
  [`https://api.sbgenomics.com/v2/files/${ID}/metadata`, file],
  ["https://api.sbgenomics.com/v2/projects/alice/atlas", project("alice/atlas")],
  ["https://cavatica.sbgenomics.com/u/cavatica/pbta-cbttc/", project("cavatica/pbta-cbttc")],
  ["https://cgc.sbgenomics.com/u/alice/atlas/files/#q?path=a", project("alice/atlas")],
  [
    "https://cgc.sbgenomics.com/u/alice/atlas/tasks/6d054d32-6ba0-490f-b5ef-28be2ba2ccab/",
    project("alice/atlas"),
  ],
  ["alice/tumor-atlas", project("alice/tumor-atlas")],
])("%s is read as what it names", (text, place) => {
  expect(readPlaceText(text, connection, "127.0.0.1")).toEqual(place);
});

test.each([
  "",
  "a.bam",
  "*/*",
  "https://example.org/u/alice/atlas",
  "https://sbgenomics.com.example.org/u/alice/atlas",
  "https://cgc.sbgenomics.com/home",
  "https://api.sbgenomics.com/v2/user",
  "file-F4yyz6j9Jz8YpxQV8B8Kk7Zy",
])("%s is nothing of these", (text) => {
  expect(readPlaceText(text, connection, "127.0.0.1")).toBeUndefined();
});

test.each([
  ["cgc-api.sbgenomics.com", "https://cgc.sbgenomics.com", true],
  ["cgc-api.sbgenomics.com", "https://cgc-api.sbgenomics.com", true],
  ["cgc-api.sbgenomics.com", "https://cavatica.sbgenomics.com", false],
  ["cgc-api.sbgenomics.com", "https://igor.sbgenomics.com", false],
  ["api.sbgenomics.com", "https://igor.sbgenomics.com", true],
  ["api.sbgenomics.com", "https://eu.sbgenomics.com", false],
  ["api.sb.biodatacatalyst.nhlbi.nih.gov", "https://platform.sb.biodatacatalyst.nhlbi.nih.gov", true],
  ["metadata.example.org", "https://cavatica.sbgenomics.com", true],
])("at %s an address of %s is taken: %s", (ownHost, site, isTaken) => {
  expect(readPlaceText(`${site}/u/alice/atlas/files/${ID}/`, connection, ownHost)).toEqual(
    isTaken ? file : undefined,
  );
});
