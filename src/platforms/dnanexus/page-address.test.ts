import { describe, expect, it } from "vitest";
import { PRESETS } from "../presets.ts";
import { pageAddress } from "./page-address.ts";
import { readPlaceText } from "./place-text.ts";

const API = "api.dnanexus.com";
const project = "project-SandboxTumorAtlas0000001";

describe("the address of an object's page", () => {
  it.each(["file-SandboxLiverBam000000001", "record-SandboxUnicode0000000001"])(
    "leads back to the same copy: %s",
    (objectId) => {
      const ref = { connection: "c", objectId, project };
      expect(readPlaceText(pageAddress(ref, API) ?? "", "c")).toEqual({
        kind: "places",
        places: [{ kind: "object", ref }],
      });
    },
  );

  it("leads back to a job, which has no copies", () => {
    const ref = { connection: "c", objectId: "job-SandboxJob00000000000001" };
    expect(readPlaceText(pageAddress({ ...ref, project }, API) ?? "", "c")).toEqual({
      kind: "places",
      places: [{ kind: "object", ref }],
    });
  });

  it("leads back to a project's data", () => {
    expect(readPlaceText(pageAddress({ connection: "c", objectId: project }, API) ?? "", "c")).toEqual({
      kind: "places",
      places: [{ kind: "folder", project }],
    });
  });

  it("is absent on other hosts and without a project", () => {
    const ref = { connection: "c", objectId: "file-SandboxLiverBam000000001" };
    expect(pageAddress({ ...ref, project }, "127.0.0.1")).toBeUndefined();
    expect(pageAddress(ref, API)).toBeUndefined();
  });

  it("is known for a platform with public accounts", () => {
    const hosts = PRESETS.filter(({ kind }) => kind === "dnanexus").map(
      ({ baseUrl }) => new URL(baseUrl).host,
    );
    const ref = { connection: "c", objectId: "file-SandboxLiverBam000000001", project };
    expect(hosts.filter((host) => pageAddress(ref, host) !== undefined)).toEqual([API]);
  });
});
