import { decodeText } from "../src/formats/decode-text.ts";
import { formatsOfText, readText } from "../src/formats/read-text.ts";
import { type Figure, figureOf } from "./figure.ts";

const ROWS = 100_000;
const KNOWN = { kind: "delimited", delimiter: ",", isQuoted: true } as const;

/**
 * Measures guessing the encoding and the format of a CSV file with 100,000 rows, compared with reading it
 * when both are known. It runs without a page; each guess is measured beside the reading of the same round.
 */
export async function measureTableGuess(rounds: number): Promise<readonly Figure[]> {
  const text = Array.from({ length: ROWS }, (_, row) => `sample key ${row},the value of row é ${row}`).join(
    "\n",
  );
  const bytes = new TextEncoder().encode(text);
  const known: number[] = [];
  const guesses: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const knownMs = await timed(async () => {
      const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
      await readText({ text, extension: "csv" }, KNOWN);
    });
    const guessedMs = await timed(async () => {
      const source = { text: (await decodeText(bytes)).text, extension: "csv" };
      await readText(source, undefined);
      formatsOfText(source);
    });
    known.push(knownMs);
    guesses.push(guessedMs);
  }
  const reference = { name: "encoding and format known", samples: known, isPaired: true };
  return [
    figureOf("100,000 rows of CSV read, all guessed", "no page", guesses, {
      reference,
      mostTimesReference: 1.1,
    }),
  ];
}

async function timed(deed: () => Promise<void>): Promise<number> {
  const startedAtMs = performance.now();
  await deed();
  return performance.now() - startedAtMs;
}
