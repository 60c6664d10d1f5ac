import { changeSettings } from "#engine/storage/settings.ts";
import { unscaled, windowSize } from "#ui/window-size.ts";

/** The settings that remember the widths of columns, by the columns' ids. */
const WIDTH_SETTINGS = { key: "keyColumnPx", value: "valueColumnPx" } as const;

type WidthColumn = keyof typeof WIDTH_SETTINGS;

/** Can the column be resized now? Cards have no columns. */
export function canResize(columnId: string): boolean {
  return isWidthColumn(columnId) && windowSize.getState().width !== "narrow";
}

/** Has the column a width that can be chosen? The others are as wide as their contents. */
export function isWidthColumn(columnId: string): columnId is WidthColumn {
  return Object.hasOwn(WIDTH_SETTINGS, columnId);
}

/**
 * Gives a column a width in CSS pixels, for this visit and the next; `undefined` for the one that it has at first. Columns
 * grow with the text, so the width is remembered as it would be at the usual font size.
 */
export function changeColumnWidth(columnId: string, widthPx: number | undefined): void {
  if (!isWidthColumn(columnId)) return;
  const { rootPx } = windowSize.getState();
  const usualPx = widthPx === undefined ? undefined : Math.round(unscaled(widthPx, rootPx));
  changeSettings({ [WIDTH_SETTINGS[columnId]]: usualPx });
}
