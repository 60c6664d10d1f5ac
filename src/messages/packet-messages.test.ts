import { expect, it } from "vitest";
import { onTopSentence, standingSentence } from "./packet-messages.ts";

it.each([
  [[], ["a"], "(a), so it can't be submitted as it is. None of that collides: carried over, it can"],
  [["a"], ["b"], "(a and b), so it can't be submitted as it is. 1 key that the packet changes too has to be"],
  [
    ["a", "b"],
    [],
    "(a and b), so it can't be submitted as it is. 2 keys that the packet changes too have to be",
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
