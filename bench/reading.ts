import { guessReading } from "../src/core/reading/guess-reading.ts";
import { openSource } from "../src/formats/read-table.ts";
import { type Figure, figureOf } from "./figure.ts";

const ROWS = 100_000;
const WARM_UP_ROUNDS = 2;
const facts = {
  knownKeys: new Set(["tissue", "sample_id", "case_id"]),
  object: { id: "568e69abe9b0307bc0414164", name: "HG00096.chr20.bam", project: "curator/tumor-atlas" },
};

/**
 * A list of pairs, and a manifest of other objects, which is the most expensive case because near names are
 * searched for.
 */
const texts: readonly { readonly name: string; readonly make: () => string }[] = [
  { name: "2 columns of pairs", make: () => linesOf((row) => `sample key ${row}\tthe value of row ${row}`) },
  {
    name: "a manifest of 10 columns",
    make: () =>
      `File name\t${Array.from({ length: 9 }, (_, column) => `key ${column}`).join("\t")}\n${linesOf(
        (row) =>
          `cohort-${row}.bam\t${Array.from({ length: 9 }, (_, column) => `value ${row} ${column}`).join("\t")}`,
      )}`,
  },
];

/** Measures what guessing the reading of 100,000 rows adds to parsing them. */
export async function measureReading(rounds: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { name, make } of texts) {
    const text = make();
    const parsed: number[] = [];
    const guessed: number[] = [];
    for (let round = 0; round < WARM_UP_ROUNDS + rounds; round += 1) {
      const startedAtMs = performance.now();
      const found = await (await openSource({ kind: "clipboard", text }, facts)).read();
      const parsedAtMs = performance.now();
      guessReading(found, facts);
      const guessedAtMs = performance.now();
      if (round < WARM_UP_ROUNDS) continue;
      parsed.push(parsedAtMs - startedAtMs);
      guessed.push(guessedAtMs - parsedAtMs);
    }
    const reference = { name: "parsing", samples: parsed, isPaired: true };
    figures.push(
      figureOf("100,000 rows: reading guessed", name, guessed, { reference, mostTimesReference: 0.1 }),
    );
  }
  return figures;
}

function linesOf(line: (row: number) => string): string {
  return Array.from({ length: ROWS }, (_, row) => line(row)).join("\n");
}
