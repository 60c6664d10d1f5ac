import { afterEach, describe, expect, it } from "vitest";
import { callsSentence, includeChangeName } from "./batch-review-messages.ts";
import { speak } from "./language.ts";
import { countsSentence, groupSentence } from "./runs-messages.ts";

afterEach(() => speak("en"));

const NONE = {
  verified: 0,
  partly: 0,
  unchanged: 0,
  differs: 0,
  conflict: 0,
  refused: 0,
  unknown: 0,
  "not-sent": 0,
};

describe("what is said of a run", () => {
  it("counts what there is, and nothing else", () => {
    expect(countsSentence({ ...NONE, verified: 1204, conflict: 1 })).toBe("1,204 saved, 1 conflict");
    expect(countsSentence(NONE)).toBe("");
  });

  it("names the reason that objects have in common, and what it means for them", () => {
    const error = { kind: "forbidden", sent: "yes", status: 403 } as const;
    const ref = { connection: "c", objectId: "o" };
    const row = { item: 0, ref, name: "a.bam", outcome: "refused", hasOpenSends: false } as const;
    const why = { kind: "platform", error } as const;
    const group = { id: "g", outcome: "refused", why, rows: [{ ...row, why }] } as const;
    expect(groupSentence(group)).toBe(
      "1 object: Permission denied (403). Not saved: the object has none of it.",
    );
  });

  it("says how many objects travel by which method, in how many calls", () => {
    const items = (count: number) =>
      Array.from({ length: count }, (_, plan) => ({ plan, ref: { connection: "c", objectId: `${plan}` } }));
    expect(
      callsSentence([
        { method: "POST", items: items(100) },
        { method: "PUT", items: items(1) },
        { method: "PUT", items: items(1) },
      ]),
    ).toBe("100 by POST in 1 call and 2 by PUT in 2 calls");
    expect(callsSentence([])).toBe("Nothing to send");
  });

  it("names a change by its key and both values", () => {
    const change = { key: "tissue", now: "liver", isVarious: false, after: undefined };
    expect(includeChangeName(change)).toBe('Include the change of tissue from "liver" to absent');
  });
});
