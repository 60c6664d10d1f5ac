import type { PlatformErrorFacts } from "#platforms/errors.ts";
import { bodyRecipes } from "./body-recipes-fixture.ts";
import { faultOf } from "./fault-data-fixture.ts";
import { httpRecipes } from "./http-recipes-fixture.ts";
import type { ListName } from "./list-session-fixture.ts";
import { networkRecipes } from "./network-recipes-fixture.ts";
import { rawFault } from "./raw-answer-fixture.ts";
import { once, type Place, type Recipe, type Recipes, type Variant } from "./recipe-fixture.ts";

/** What the user of a list is told, where a recipe for one object doesn't say it; `"nothing"`: the list comes whole. */
export type Told = Partial<PlatformErrorFacts> | "nothing";

const BROKEN = { kind: "unreachable", fault: "connection" } as const;
const LATE = { kind: "unreachable", fault: "time-limit" } as const;
const odd = (fault: NonNullable<PlatformErrorFacts["fault"]>) =>
  ({ kind: "unexpected-answer", fault }) as const;

/** By fault, or by fault and variant. */
const TOLD: Readonly<Record<string, Told>> = {
  "F-N13": LATE,
  "F-N14": LATE,
  "F-N15": BROKEN,
  "F-N16": BROKEN,
  "F-N17": odd("not-json"),
  "F-N22": "nothing",
  "F-N23": odd("not-json-type"),
  "F-N24": BROKEN,
  "F-N25": BROKEN,
  "F-H12": { kind: "too-many-requests", retryAfterMs: 23_000 },
  "F-H13": { kind: "too-many-requests", retryAfterMs: 23_000 },
  "F-H14": { kind: "too-many-requests", retryAfterMs: 23_000 },
  "F-H15": { kind: "too-many-requests", retryAfterMs: 23_000 },
  "F-H16": { kind: "too-many-requests" },
  "F-H19": { kind: "unavailable", status: 502 },
  "F-H20": { kind: "unavailable", retryAfterMs: 25_000 },
  "F-H21": { kind: "unavailable", isMaintenance: true },
  "F-H27": odd("empty"),
  "F-H27 204": odd("odd-status"),
  "F-H28": odd("odd-status"),
  // Whoever speaks HTTP passes over an interim answer: what follows it is the answer.
  "F-H28 a stray 102": "nothing",
  "F-B01": odd("not-json"),
  "F-B02": odd("empty"),
  "F-B04": odd("wrong-object"),
};

/** The page of a list with another project in it. */
function ofAnotherProject({ platform, answer }: Place): string {
  const [own, other] =
    platform === "dnanexus"
      ? ["project-SandboxTumorAtlas0000001", "project-SandboxReadOnly000000001"]
      : ["curator/tumor-atlas", "curator/elsewhere"];
  return rawFault("before", { body: answer.replaceAll(`"${own}"`, `"${other}"`) });
}

/** The recipes for one object, where the data names lists too. */
export const listRecipes: Recipes = Object.fromEntries(
  Object.entries({ ...networkRecipes, ...httpRecipes, ...bodyRecipes }).filter(([id]) =>
    faultOf(id).operations.includes("L"),
  ),
);

/** How a fault is brought about on a list, or why it can't be. */
export function listRecipe(id: string, list: ListName): Recipe | string {
  const recipe = listRecipes[id] ?? { variants: {} };
  if (recipe.timeLimits && list !== "find")
    return "the limits in time are the transport's, and held by `find`";
  if (id !== "F-B04" || list === "trail") return recipe;
  if (list === "projects") return "a project in a list is the one that it says: none was asked for by its id";
  return { variants: once(ofAnotherProject, { facts: odd("wrong-object") }) };
}

/** What the user of a list is told. */
export function toldOf(id: string, name: string, { facts }: Variant): Told {
  const told = facts ?? TOLD[`${id} ${name}`] ?? TOLD[id];
  if (told === undefined) throw new Error(`what a list's user is told of ${id} isn't known`);
  return told;
}
