import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import type { Figure } from "./figure.ts";

const resultsFolder = fileURLToPath(new URL("./results/", import.meta.url));
const HEAD = ["Figure", "On", "Median", "p95", "Reference", "Ratio", "Goal", ""] as const;

/** The figures for people: a table as wide as what stands in it. */
export function tableOf(figures: readonly Figure[]): string {
  const lines = [HEAD, ...figures.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
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

/** The figures for machines, with what they were measured on. Gives the file's path. */
export function writeResults(figures: readonly Figure[], facts: Readonly<Record<string, string>>): string {
  mkdirSync(resultsFolder, { recursive: true });
  const at = new Date().toISOString();
  const path = `${resultsFolder}${at.replaceAll(":", "-")}.json`;
  const processors = cpus();
  const machine = { node: process.version, processors: processors.length, model: processors[0]?.model };
  writeFileSync(path, `${JSON.stringify({ at, ...facts, ...machine, figures }, null, 2)}\n`);
  return path;
}
