import { cutOffChunk, rawFault } from "./raw-answer-fixture.ts";
import { eachOf, once, type Place, type Recipes, SOON } from "./recipe-fixture.ts";

const half = ({ answer }: Place) => answer.slice(0, Math.floor(answer.length / 2));

/** Faults of the network that strike between the check and the reading back. */
export const networkRecipes: Recipes = {
  N06: { variants: once("reset-before-commit") },
  N07: { variants: once("reset-after-commit") },
  N08: { variants: once("fin-after-commit") },
  N09: { variants: once("fin-before-commit") },
  N10: { variants: once("hang-after-commit"), timeLimits: SOON },
  N11: { variants: once("hang-before-commit"), timeLimits: SOON },
  N12: { variants: once("late-commit:5000") },
  N13: { variants: once("slow:1"), timeLimits: SOON },
  N14: {
    variants: once((place) =>
      rawFault("after", { body: place.answer.slice(0, 7), length: place.answer.length, ending: "hang" }),
    ),
    timeLimits: SOON,
  },
  N15: { variants: once("short-body") },
  N16: {
    variants: once((place) =>
      rawFault("after", {
        // At the end of a connection that ends anyway, a cut-off piece would be taken for the last one.
        headers: { connection: "keep-alive", "transfer-encoding": "chunked" },
        length: "none",
        body: cutOffChunk(half(place)),
      }),
    ),
  },
  N17: { variants: once((place) => rawFault("after", { length: "none", body: half(place) })) },
  N18: { variants: once("deliver-twice") },
  N22: {
    variants: once(({ answer }) =>
      rawFault("after", { headers: { connection: "keep-alive" }, body: answer }),
    ),
  },
  N23: { variants: once("html-200") },
  N24: { variants: once("garbage") },
  N25: {
    variants: eachOf(["a head of 17 KiB", "an illegal byte in the head"], (what) => ({
      fault: ({ answer }) =>
        rawFault("after", {
          body: answer,
          headers: { "x-odd": what.includes("KiB") ? "x".repeat(17 * 1024) : "a\u0000b" },
        }),
    })),
  },
};
