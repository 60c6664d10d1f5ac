import { afterEach, describe, expect, it } from "vitest";
import { speak } from "./language.ts";
import {
  confirmError,
  confirmHint,
  conflictHindrance,
  removalHindrance,
  removalQuestion,
  resetSentence,
} from "./review-form-messages.ts";

afterEach(() => speak("en"));

describe("before a write is agreed to", () => {
  it("the number that a reset wants typed is named", () => {
    expect(resetSentence(1)).toBe("1 key will be reset");
    expect(resetSentence(3)).toBe("3 keys will be reset");
    expect(confirmHint(3)).toBe("Type 3 to confirm");
    expect(confirmError(3)).toBe("Type 3, the number of keys that will be reset. Nothing was sent.");
  });

  it("that number stands as it is to be typed, in every language", async () => {
    expect(confirmHint(12_345)).toBe("Type 12345 to confirm");
    await speak("de");
    expect(confirmHint(12_345)).toBe("Zum Bestätigen 12345 eingeben");
    expect(confirmError(12_345)).toContain("12345 eingeben");
  });

  it("the keys that go are named, and what is still to be done", () => {
    expect(removalQuestion(["a"])).toBe("Yes, remove 1 key: a");
    expect(removalQuestion(["a", "b c"])).toBe('Yes, remove 2 keys: a and "b c"');
    expect(removalHindrance(1)).toBe("Confirm the removal of 1 key first");
    expect(removalHindrance(2)).toBe("Confirm the removal of 2 keys first");
    expect(conflictHindrance(1)).toBe("Resolve 1 conflict first");
    expect(conflictHindrance(2)).toBe("Resolve 2 conflicts first");
  });
});
