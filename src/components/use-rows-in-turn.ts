import { useEffect, useState } from "react";
import type { KeyOutcome } from "#core/write/outcome.ts";
import { drawNextRows, NO_ROWS } from "./rows-in-turn.ts";

/** Tables up to this many rows are drawn at once. */
const SHORT = 100;
/** Rendering, layout and paint of this many rows take less than a frame. */
const ROWS_A_TURN = 20;

/**
 * Rows to render in this pass: at most `atOnce` new rows now, the rest in later tasks, between which strokes
 * and clicks are handled.
 */
export function useRowsInTurn(wanted: readonly KeyOutcome[], atOnce: number): readonly KeyOutcome[] {
  const [rows, setRows] = useState(NO_ROWS);
  const newRows = wanted.length <= SHORT ? wanted.length : atOnce;
  const now = rows.wanted === wanted ? rows : drawNextRows(rows, wanted, newRows);
  if (now !== rows) setRows(now);
  useEffect(() => {
    if (now.drawn.length === now.wanted.length) return undefined;
    // A timer is used because some browsers lack idle callbacks, and busy ones delay them for long.
    const timer = setTimeout(() => setRows((before) => drawNextRows(before, before.wanted, ROWS_A_TURN)));
    return () => clearTimeout(timer);
  }, [now]);
  return now.drawn;
}
