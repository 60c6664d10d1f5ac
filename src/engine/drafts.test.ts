import { describe, expect, it } from "vitest";
import { createDrafts } from "./drafts.ts";
import { createSandboxFixture, LIVER, quickEffects, typeValue } from "./sandbox-fixture.ts";

describe("the drafts of a page", () => {
  const { dnanexus } = createSandboxFixture();
  const { platform: _, ...effects } = quickEffects(dnanexus);

  it("find a draft again as it was left, whatever was described since", async () => {
    const drafts = createDrafts({ ...effects, now: () => 0 });
    const { draft } = drafts.open(dnanexus, await dnanexus.describe(LIVER));
    expect(drafts.hasChanges()).toBe(false);
    typeValue(draft, "tissue", "kidney");
    expect(drafts.hasChanges()).toBe(true);
    expect(drafts.open(dnanexus, await dnanexus.describe(LIVER)).draft).toBe(draft);
  });

  it("keep the copies of an object apart", async () => {
    const drafts = createDrafts({ ...effects, now: () => 0 });
    const first = drafts.open(dnanexus, await dnanexus.describe(LIVER));
    const other = { ...LIVER, project: "project-SandboxReadOnly000000001" };
    expect(drafts.open(dnanexus, await dnanexus.describe(other))).not.toBe(first);
  });
});
