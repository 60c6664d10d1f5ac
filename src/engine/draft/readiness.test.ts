import { describe, expect, it } from "vitest";
import { replaceMode } from "#core/write/request-plan.ts";
import {
  addPair,
  CHR20,
  createSandboxFixture,
  LIVER,
  openDraft,
  rowOf,
  typeValue,
} from "#trials/sandbox-fixture.ts";
import { hindrance } from "./readiness.ts";

describe("what stands between a draft and its review", () => {
  const { dnanexus } = createSandboxFixture();

  it("is nothing once there is something to send", async () => {
    const store = await openDraft(dnanexus, LIVER);
    expect(hindrance(store.getState(), store.platform.description.limits)).toEqual({
      kind: "nothing-to-send",
    });
    typeValue(store, "tissue", "kidney");
    expect(hindrance(store.getState(), store.platform.description.limits)).toBeUndefined();
  });

  it("is the number of blocking issues, warnings not counted", async () => {
    const store = await openDraft(dnanexus, LIVER);
    typeValue(store, "tissue", " blank in front ");
    expect(hindrance(store.getState(), store.platform.description.limits)).toBeUndefined();
    addPair(store, "tissue", "twice");
    addPair(store, "k".repeat(101), "long");
    expect(hindrance(store.getState(), store.platform.description.limits)).toEqual({
      kind: "issues",
      count: 2,
    });
  });

  it("is the missing right to write", async () => {
    const store = await openDraft(dnanexus, { ...LIVER, project: "project-SandboxReadOnly000000001" });
    expect(hindrance(store.getState(), store.platform.description.limits)).toEqual({ kind: "read-only" });
  });

  it("is a merge that leaves more pairs than fit, since nulls are ignored; a replace fits", async () => {
    const { sevenbridges } = createSandboxFixture();
    const store = await openDraft(sevenbridges, { ...CHR20, objectId: "568e69abe9b0307bc0414166" });
    const { limits } = sevenbridges.description;
    store.toggleRemoved(rowOf(store, "key_0001"));
    addPair(store, "key_1001", "one more");
    expect(hindrance(store.getState(), limits)).toEqual({
      kind: "too-many-after",
      pairs: 1001,
      pairLimit: 1000,
    });
    store.setMode(replaceMode(true));
    expect(hindrance(store.getState(), limits)).toBeUndefined();
  });
});
