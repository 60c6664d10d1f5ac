import { memo } from "react";
import { useStore } from "zustand";
import { byteLevel } from "#core/object/limits.ts";
import { utf8Length } from "#core/text/utf8.ts";
import { settings } from "#engine/storage/settings.ts";
import { ByteMeter } from "#ui/byte-meter.tsx";

export type CellMeterProps = {
  readonly label: string;
  readonly text: string;
  readonly byteLimit: number;
};

/** How many of its bytes the text of a cell takes. */
export const CellMeter = memo(function CellMeter({ label, text, byteLimit }: CellMeterProps) {
  const bytes = utf8Length(text);
  const nearPercent = useStore(settings, (chosen) => chosen.nearPercent);
  const level = byteLevel(bytes, byteLimit, nearPercent);
  return <ByteMeter label={label} bytes={bytes} byteLimit={byteLimit} level={level} />;
});
