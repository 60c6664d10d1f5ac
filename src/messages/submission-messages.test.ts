import { describe, expect, it } from "vitest";
import type { Snapshot } from "#core/object/snapshot.ts";
import { StorageError } from "#engine/storage/storage-error.ts";
import { PlatformError, type PlatformErrorFacts } from "#platforms/errors.ts";
import type { SubmissionResult } from "#submission/submission-result.ts";
import { submissionMessage } from "./submission-messages.ts";

const fresh: Snapshot = {
  ref: { connection: "lab", objectId: "file-1" },
  name: "a.bam",
  objectClass: "file",
  access: { kind: "writable" },
  metadata: new Map(),
  describedAtMs: 0,
};

type Refused = Extract<SubmissionResult, { kind: "refused" }>;

function toldOf(result: Refused) {
  const { title, sentences } = submissionMessage({
    result,
    endedAtMs: 0,
    keeping: { kind: "kept", sequence: 1 },
  });
  return { title, text: sentences.join(" ") };
}

function refused(facts: PlatformErrorFacts, wasSent: boolean): Refused {
  return { kind: "refused", wasSent, error: new PlatformError(facts), ...(wasSent && { fresh }) };
}

describe("a submit that isn't saved", () => {
  it("was rejected by nobody while the network is down", () => {
    const { title, text } = toldOf(refused({ kind: "unreachable", sent: "no" }, false));
    expect(title).toBe("Not saved: nothing changed");
    expect(text).toContain("The platform can't be reached. Nothing was sent. Check the network");
    expect(text).not.toContain("ejected");
  });

  it("was rejected by nobody while this device's storage is full", () => {
    const { title, text } = toldOf({ kind: "refused", wasSent: false, journal: new StorageError("full") });
    expect(title).toBe("Not saved: nothing changed");
    expect(text).toContain("this device has no space left. Nothing was sent. Free up space");
  });

  it("has none of an earlier attempt that didn't arrive", () => {
    const { title } = toldOf({ kind: "refused", wasSent: true, journal: new StorageError("full") });
    expect(title).toBe("Not saved: the object has none of it");
  });

  it("was rejected if the platform answered so, and the draft is what to mend", () => {
    const { title, text } = toldOf(refused({ kind: "invalid", sent: "yes", status: 400 }, true));
    expect(title).toBe("Rejected: nothing changed");
    expect(text).toContain("See the message, fix the draft, and resubmit.");
  });
});
