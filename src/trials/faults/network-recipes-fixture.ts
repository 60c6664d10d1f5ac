import { cutOffChunk, rawFault } from "./raw-answer-fixture.ts";
import { eachOf, once, type Place, type Recipes, SOON } from "./recipe-fixture.ts";

const half = ({ answer }: Place) => answer.slice(0, Math.floor(answer.length / 2));

/** Faults of the network that strike between the check and the reading back. */
export const networkRecipes: Recipes = {
  "F-N06": { variants: once("reset-before-commit") },
  "F-N07": { variants: once("reset-after-commit") },
  "F-N08": { variants: once("fin-after-commit") },
  "F-N09": { variants: once("fin-before-commit") },
  "F-N10": { variants: once("hang-after-commit"), timeLimits: SOON },
  "F-N11": { variants: once("hang-before-commit"), timeLimits: SOON },
  "F-N12": { variants: once("late-commit:5000") },
  "F-N13": { variants: once("slow:1"), timeLimits: SOON },
  "F-N14": {
    variants: once((place) =>
      rawFault("after", { body: place.answer.slice(0, 7), length: place.answer.length, ending: "hang" }),
    ),
    timeLimits: SOON,
  },
  "F-N15": { variants: once("short-body") },
  "F-N16": {
    variants: once((place) =>
      rawFault("after", {
        // At the end of a connection that ends anyway, a cut-off piece would be taken for the last one.
        headers: { connection: "keep-alive", "transfer-encoding": "chunked" },
        length: "none",
        body: cutOffChunk(half(place)),
      }),
    ),
  },
  "F-N17": { variants: once((place) => rawFault("after", { length: "none", body: half(place) })) },
  "F-N18": { variants: once("deliver-twice") },
  "F-N22": {
    variants: once(({ answer }) =>
      rawFault("after", { headers: { connection: "keep-alive" }, body: answer }),
    ),
  },
  "F-N23": { variants: once("html-200") },
  "F-N24": { variants: once("garbage") },
  "F-N25": {
    variants: eachOf(["a head of 17 KiB", "an illegal byte in the head"], (what) => ({
      fault: ({ answer }) =>
        rawFault("after", {
          body: answer,
          headers: { "x-odd": what.includes("KiB") ? "x".repeat(17 * 1024) : "a\u0000b" },
        }),
    })),
  },
};
