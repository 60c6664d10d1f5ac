import { describe, expect, it } from "vitest";
import { PlatformError } from "#platforms/errors.ts";
import { createSandboxFixture, LIVER } from "#trials/sandbox-fixture.ts";
import { describeAgain } from "./describe-again.ts";

describe("describing again", () => {
  const { dnanexus } = createSandboxFixture();

  it("asks for the copy that answered first, and keeps what the address asked for", async () => {
    const asked = { ...LIVER, project: "project-SandboxReadOnly000000001" };
    const first = await dnanexus.describe(asked);
    const again = await describeAgain(dnanexus, { ...first, ref: LIVER });
    expect(again.project).toBe("project-SandboxReadOnly000000001");
    expect(again.ref).toEqual(LIVER);
  });

  it("is an error when another copy answers", async () => {
    const first = await dnanexus.describe(LIVER);
    const gone = describeAgain(dnanexus, { ...first, project: "project-000000000000000000000000" });
    await expect(gone).rejects.toBeInstanceOf(PlatformError);
    await expect(gone).rejects.toMatchObject({ facts: { kind: "not-found" } });
  });
});
