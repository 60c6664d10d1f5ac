import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import type { Figure } from "./figure.ts";

const resultsFolder = fileURLToPath(new URL("./results/", import.meta.url));
const HEAD = ["Figure", "On", "Median", "p95", "Reference", "Ratio", "Goal", ""] as const;

/** The figures for people: first those that several pages were compared by, a column a page, then all others. */
export function tableOf(figures: readonly Figure[]): string {
  const compared = figures.filter(({ isCompared }) => isCompared);
  const others = figures.filter(({ isCompared }) => !isCompared);
  return [
    ...(compared.length > 0 ? [alignedLines(comparisonLines(compared))] : []),
    ...(others.length > 0 ? [alignedLines([HEAD, ...others.map(cellsOf)])] : []),
  ].join("\n\n");
}

function comparisonLines(figures: readonly Figure[]): readonly (readonly string[])[] {
  const pages = [...new Set(figures.map(({ on }) => on))];
  const names = [...new Set(figures.map(({ name }) => name))];
  return [
    ["Medians", ...pages],
    ...names.map((name) => [
      `${name}, ${figures.find((figure) => figure.name === name)?.unit}`,
      ...pages.map((page) => {
        const figure = figures.find(({ name: other, on }) => other === name && on === page);
        return figure ? numberText(figure.median) : "";
      }),
    ]),
  ];
}

/** Columns as wide as what is in them. */
function alignedLines(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cellsOf({ name, on, unit, median, p95, samples, reference, goal }: Figure): readonly string[] {
  return [
    name,
    on,
    `${numberText(median)} ${unit}`,
    samples > 1 ? numberText(p95) : "",
    reference ? `${numberText(reference.median)} (${reference.name})` : "",
    reference ? `${numberText(reference.ratio)} ×` : "",
    goal?.text ?? "",
    goal ? (goal.isMet ? "ok" : "over") : "",
  ];
}

function numberText(value: number): string {
  return value.toFixed(value < 100 ? 2 : 0);
}

/** Writes the figures for programs, with facts about the machine. Returns the file's path. */
export function writeResults(figures: readonly Figure[], facts: Readonly<Record<string, string>>): string {
  mkdirSync(resultsFolder, { recursive: true });
  const at = new Date().toISOString();
  const path = `${resultsFolder}${at.replaceAll(":", "-")}.json`;
  const processors = cpus();
  const machine = { node: process.version, processors: processors.length, model: processors[0]?.model };
  writeFileSync(path, `${JSON.stringify({ at, ...facts, ...machine, figures }, null, 2)}\n`);
  return path;
}
