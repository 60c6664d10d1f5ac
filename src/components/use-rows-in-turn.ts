import { useEffect, useState } from "react";
import type { KeyOutcome } from "#core/write/outcome.ts";
import { drawNextRows, NO_ROWS } from "./rows-in-turn.ts";

/** A table of no more is drawn as a whole. */
const SHORT = 100;
/** So many are rendered, laid out and painted in less than a frame takes. */
const ROWS_A_TURN = 20;

/**
 * Of a table's rows those to draw now: up to `atOnce` new ones with the render that asks for them, the others a few at a
 * time, each turn a task of its own that strokes and clicks can come before.
 */
export function useRowsInTurn(wanted: readonly KeyOutcome[], atOnce: number): readonly KeyOutcome[] {
  const [rows, setRows] = useState(NO_ROWS);
  const newRows = wanted.length <= SHORT ? wanted.length : atOnce;
  const now = rows.wanted === wanted ? rows : drawNextRows(rows, wanted, newRows);
  if (now !== rows) setRows(now);
  useEffect(() => {
    if (now.drawn.length === now.wanted.length) return undefined;
    // A timer rather than an idle callback, which not every browser has and which busy ones put off for long.
    const timer = setTimeout(() => setRows((before) => drawNextRows(before, before.wanted, ROWS_A_TURN)));
    return () => clearTimeout(timer);
  }, [now]);
  return now.drawn;
}
