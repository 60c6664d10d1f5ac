import { describe, expect, it } from "vitest";
import { hindrance } from "./readiness.ts";
import { addPair, createSandboxFixture, LIVER, openDraft, typeValue } from "./sandbox-fixture.ts";

describe("what stands between a draft and its review", () => {
  const { dnanexus } = createSandboxFixture();

  it("is nothing once there is something to send", async () => {
    const store = await openDraft(dnanexus, LIVER);
    expect(hindrance(store.getState())).toEqual({ kind: "nothing-to-send" });
    typeValue(store, "tissue", "kidney");
    expect(hindrance(store.getState())).toBeUndefined();
  });

  it("is the number of blocking issues, warnings not counted", async () => {
    const store = await openDraft(dnanexus, LIVER);
    typeValue(store, "tissue", " blank in front ");
    expect(hindrance(store.getState())).toBeUndefined();
    addPair(store, "tissue", "twice");
    addPair(store, "k".repeat(101), "long");
    expect(hindrance(store.getState())).toEqual({ kind: "issues", count: 2 });
  });

  it("is the missing right to write", async () => {
    const store = await openDraft(dnanexus, { ...LIVER, project: "project-SandboxReadOnly000000001" });
    expect(hindrance(store.getState())).toEqual({ kind: "read-only" });
  });
});
