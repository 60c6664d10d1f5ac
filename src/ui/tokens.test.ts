import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

const COLOR = /--color-([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g;
const COLORS = new Map(Array.from(css.matchAll(COLOR), ([, name, light, dark]) => [name, { light, dark }]));

const PLANES = ["canvas", "surface", "sunken", "raised", "hover"];
const TONES = ["accent", "changed", "added", "removed", "reset", "stays"];
const TEXTS = ["text", "text-muted", "text-faint"];
const SOLIDS = ["accent-solid", "accent-solid-hover", "removed-solid", "removed-solid-hover"];

type Pair = readonly [foreground: string, background: string, minimum: number];

const PAIRS: readonly Pair[] = [
  ...PLANES.flatMap((plane): Pair[] => [
    ...TEXTS.map((text): Pair => [text, plane, 4.5]),
    ...TONES.map((tone): Pair => [`${tone}-text`, plane, 4.5]),
    ["control-border", plane, 3],
  ]),
  ...TONES.flatMap((tone): Pair[] => [
    ...[...TEXTS, `${tone}-text`].map((text): Pair => [text, `${tone}-background`, 4.5]),
    ...[`${tone}-background`, "canvas", "surface", "raised"].map(
      (plane): Pair => [`${tone}-border`, plane, 3],
    ),
  ]),
  ...SOLIDS.flatMap((solid): Pair[] => [
    ["on-solid", solid, 4.5],
    ...["canvas", "surface", "raised"].map((plane): Pair => [solid, plane, 3]),
  ]),
  ["text", "selection", 4.5],
];

/** The relative luminance as defined by WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort(
    (first, second) => second - first,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

function colorOf(name: string, theme: "light" | "dark"): string {
  const color = COLORS.get(name)?.[theme];
  if (color === undefined) throw new Error(`no token --color-${name}`);
  return color;
}

describe("the colour tokens", () => {
  it("reckon contrast as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });

  it.each(["light", "dark"] as const)("can be told apart on each other in the %s theme", (theme) => {
    const weak = PAIRS.map(([foreground, background, minimum]) => ({
      pair: `${foreground} on ${background}`,
      minimum,
      ratio: contrast(colorOf(foreground, theme), colorOf(background, theme)),
    })).filter(({ ratio, minimum }) => ratio < minimum);
    expect(weak).toEqual([]);
  });

  it("are the only place in the design system that names a colour", () => {
    const folder = new URL(".", import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith(".css") && name !== "tokens.css");
    expect(files.length).toBeGreaterThan(10);
    for (const name of files) {
      expect(readFileSync(new URL(name, folder), "utf8"), name).not.toMatch(
        /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i,
      );
    }
  });
});
