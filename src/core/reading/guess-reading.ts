import type { SourceTable } from "../paste/source-table.ts";
import type { Frame, FrameClaim, FrameRule } from "./claim.ts";
import { columnsReading } from "./columns-reading.ts";
import {
  investigation,
  keyValueHeadings,
  knownKeysIn,
  ownExport,
  rowNames,
  sampleSheet,
  sourceShape,
  width,
} from "./frame-rules.ts";
import { findHeads } from "./head-rows.ts";
import { noHeading, objectColumn, objectRow, objectsBelow } from "./object-rules.ts";
import { rowsReading } from "./rows-reading.ts";
import type { ReadingChoice, ReadingFacts, TableReading } from "./table-reading.ts";
import { surveyTable, type TableSurvey } from "./table-survey.ts";

/** The chosen layout of a table, with the claims for each possible one. */
export type WeighedFrame = { readonly frame: Frame; readonly claims: readonly FrameClaim[] };

const NO_CHOICE: ReadingChoice = {};

/**
 * The most likely reading of a table for an object, given the person's choices. There always is a reading;
 * when the object's line can't be known, it has a question and no pairs.
 */
export function guessReading(
  source: SourceTable,
  facts: ReadingFacts,
  choice: ReadingChoice = NO_CHOICE,
): TableReading {
  const survey = surveyTable(source, facts.object);
  const { frame } = weighFrame(survey, facts, choice);
  return frame.kind === "rows"
    ? rowsReading(survey, frame.headerRow ?? 0, choice)
    : columnsReading(survey, frame.headerRow, facts, choice);
}

/**
 * Chooses the layout with the greatest weight of claims. This is the only place that combines the claims of
 * frame rules.
 */
export function weighFrame(survey: TableSurvey, facts: ReadingFacts, choice: ReadingChoice): WeighedFrame {
  const heads = findHeads(survey);
  const claims = rulesFor(facts).flatMap((rule) => rule(survey, heads));
  const frames = possibleFrames(survey, heads, choice);
  let best: { readonly frame: Frame; readonly weight: number } | undefined;
  for (const frame of frames) {
    const weight = claims.reduce((sum, claim) => sum + (agrees(claim, frame) ? claim.weight : 0), 0);
    if (!best || weight > best.weight) best = { frame, weight };
  }
  const frame = best?.frame ?? { kind: "columns", headerRow: undefined };
  return { frame, claims: claims.filter((claim) => agrees(claim, frame)) };
}

function rulesFor({ knownKeys }: ReadingFacts): readonly FrameRule[] {
  return [
    ownExport,
    sourceShape,
    keyValueHeadings,
    knownKeysIn(knownKeys),
    objectRow,
    objectColumn,
    objectsBelow,
    noHeading,
    sampleSheet,
    investigation,
    rowNames,
    width,
  ];
}

/** All layouts that the person's choices allow. */
function possibleFrames(
  { rows }: TableSurvey,
  heads: readonly number[],
  choice: ReadingChoice,
): readonly Frame[] {
  const kinds = choice.kind ? [choice.kind] : (["columns", "rows"] as const);
  const chosen = choice.headerRow;
  const headerRows = typeof chosen === "number" ? [chosen] : heads;
  return kinds.flatMap((kind): Frame[] => {
    if (kind === "columns") {
      const headed = chosen === "none" ? [] : headerRows.map((headerRow) => ({ kind, headerRow }));
      return typeof chosen === "number" ? headed : [{ kind, headerRow: undefined }, ...headed];
    }
    const withRows = headerRows.filter((headerRow) => headerRow < rows.length - 1);
    const headed = withRows.map((headerRow) => ({ kind, headerRow }));
    // A layout that the person chose is used even when the table has nothing to read in it.
    return headed.length > 0 || !choice.kind ? headed : [{ kind, headerRow: headerRows[0] ?? 0 }];
  });
}

/** Does a frame agree with a claim? A claim that leaves a part open agrees with every value of it. */
function agrees({ says }: FrameClaim, { kind, headerRow }: Frame): boolean {
  if (says.kind !== undefined && says.kind !== kind) return false;
  return says.headerRow === undefined || says.headerRow === (headerRow ?? "none");
}
