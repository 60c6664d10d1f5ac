import { describe, expect, it } from "vitest";
import { createWrittenObjects, type ListedObject, writtenByResult } from "./written-objects.ts";

const PLACE = { account: "curator", connection: "sandbox", project: "atlas" };
const ref = { connection: "sandbox", objectId: "file-1" };

function listed(askedAtMs: number, isWithMetadata = true): ListedObject {
  const metadata = isWithMetadata ? { metadata: new Map([["tissue", "LIVER"]]) } : {};
  return { ref, name: "a.bam", objectClass: "file", askedAtMs, ...metadata };
}

function written(readBackAtMs: number, tissue: string, project = "atlas") {
  return { account: "curator", ref, project, metadata: new Map([["tissue", tissue]]), readBackAtMs };
}

describe("a listed object", () => {
  it("is the same object while nothing was written to it", () => {
    const object = listed(1);
    expect(createWrittenObjects().shown(object, PLACE)).toBe(object);
  });

  it("shows what was read back after a write, and when", () => {
    const objects = createWrittenObjects();
    objects.note([written(20, "Liver")]);
    const shown = objects.shown(listed(10), PLACE);
    expect(shown.metadata).toEqual(new Map([["tissue", "Liver"]]));
    expect(shown.editedAtMs).toBe(20);
  });

  it("whose list was asked for before the write and arrives after it doesn't get its old values back", () => {
    const objects = createWrittenObjects();
    objects.note([written(20, "Liver")]);
    expect(objects.shown(listed(20), PLACE).metadata?.get("tissue")).toBe("Liver");
  });

  it("whose list was asked for after the write shows the list's values, and still when it was edited", () => {
    const objects = createWrittenObjects();
    objects.note([written(20, "Liver")]);
    const shown = objects.shown(listed(21), PLACE);
    expect(shown.metadata?.get("tissue")).toBe("LIVER");
    expect(shown.editedAtMs).toBe(20);
  });

  it("never goes back to an earlier read-back", () => {
    const objects = createWrittenObjects();
    objects.note([written(30, "Liver")]);
    objects.note([written(20, "liver")]);
    expect(objects.shown(listed(10), PLACE).metadata?.get("tissue")).toBe("Liver");
  });

  it("isn't touched by a write to its copy in another project or with another account", () => {
    const objects = createWrittenObjects();
    objects.note([written(20, "Liver", "reference"), { ...written(20, "Liver"), account: "viewer" }]);
    const object = listed(10);
    expect(objects.shown(object, PLACE)).toBe(object);
  });

  it("shows no metadata in a list that was asked for without", () => {
    const objects = createWrittenObjects();
    objects.note([written(20, "Liver")]);
    expect(objects.shown(listed(10, false), PLACE).metadata).toBeUndefined();
  });

  it("has its followers told once for all objects that are noted together", () => {
    const objects = createWrittenObjects();
    objects.note([]);
    expect(objects.version.getState().count).toBe(0);
    objects.note([written(20, "Liver"), written(30, "liver")]);
    expect(objects.version.getState().count).toBe(1);
  });
});

describe("the result of a write", () => {
  it("that wrote nothing gives no written object", () => {
    expect(writtenByResult("curator", { kind: "not-begun", why: "cancelled" }, 1)).toEqual([]);
  });
});
