import { expect, it } from "vitest";
import { onTopSentence, standingSentence } from "./packet-messages.ts";

it.each([
  [
    [],
    ["a"],
    "The object changed since the packet was made (a), so it can't be submitted as is. No conflicts: update it and submit.",
  ],
  [
    ["a"],
    ["b"],
    "The object changed since the packet was made (a and b), so it can't be submitted as is. 1 key that the packet also changes needs your choice after the update.",
  ],
  [
    ["a", "b"],
    [],
    "The object changed since the packet was made (a and b), so it can't be submitted as is. 2 keys that the packet also changes need your choice after the update.",
  ],
])(
  "a packet of an object that was changed since says what is left to choose: %j, %j",
  (colliding, others, sentence) => {
    expect(standingSentence({ kind: "stale", colliding, others })).toContain(sentence);
  },
);

it("a packet on top of a draft says how much is in that", () => {
  expect(onTopSentence(1)).toContain("with 1 change. The packet");
  expect(onTopSentence(2)).toContain("with 2 changes. The packet");
});
