import type { Locator } from "playwright-core";
import type { Studio } from "./studio.ts";

/** The element to show; with a height, only its upper part. */
export type Picture = { readonly root: Locator; readonly height?: number };

/** Prepares one picture, from an empty browser profile and a freshly seeded sandbox. */
export type Scene = (studio: Studio) => Promise<Picture>;
