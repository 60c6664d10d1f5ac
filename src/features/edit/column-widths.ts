import { changeSettings } from "#engine/storage/settings.ts";

/** The settings that remember the widths of columns, by the columns' ids. */
const WIDTH_SETTINGS = { key: "keyColumnPx", value: "valueColumnPx" } as const;

type WidthColumn = keyof typeof WIDTH_SETTINGS;

/** Can the column be resized? The others are as wide as their contents. */
export function isWidthColumn(columnId: string): columnId is WidthColumn {
  return Object.hasOwn(WIDTH_SETTINGS, columnId);
}

/** Gives a column a width, for this visit and the next; `undefined` for the one that it has at first. */
export function changeColumnWidth(columnId: string, widthPx: number | undefined): void {
  if (isWidthColumn(columnId)) changeSettings({ [WIDTH_SETTINGS[columnId]]: widthPx });
}
