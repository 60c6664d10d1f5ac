import * as z from "zod/mini";
import { createStore } from "zustand/vanilla";
import { NEAR_PERCENT } from "#core/object/limits.ts";
import { mapped, storedJson } from "./stored-json.ts";

/** The user's settings on this device. The theme is stored by the page itself (src/ui/theme.ts). */
export type Settings = {
  readonly isCompact: boolean;
  /** The share of a limit, in per cent, from which a byte counter warns. */
  readonly nearPercent: number;
  /** True when removed keys must be confirmed in the review. */
  readonly confirmsRemovals: boolean;
  /** A language of src/messages/language.ts; undefined follows the browser. */
  readonly language: string | undefined;
  /** The share of the window that the preview takes, in per cent; undefined is as delivered. */
  readonly previewShare: number | undefined;
  /** Widths of the sheet's columns in CSS pixels; undefined is as delivered. */
  readonly keyColumnPx: number | undefined;
  readonly valueColumnPx: number | undefined;
  /** Do long texts wrap in the sheet? */
  readonly isWrapped: boolean;
};

/** The shares of the window that the preview may have, in per cent. */
export const PREVIEW_SHARES = { from: 20, first: 31, to: 70 } as const;

/** The widths that a column of the sheet may have, in CSS pixels. */
const COLUMN_PX = { from: 48, to: 2000 } as const;

const AS_DELIVERED: Settings = {
  isCompact: false,
  nearPercent: NEAR_PERCENT,
  confirmsRemovals: false,
  language: undefined,
  previewShare: undefined,
  keyColumnPx: undefined,
  valueColumnPx: undefined,
  isWrapped: false,
};

const columnPx = z.catch(z.optional(z.number().check(z.gte(COLUMN_PX.from), z.lte(COLUMN_PX.to))), undefined);

/** Each setting that can't be read is as delivered. */
const record = mapped(
  z.object({
    isCompact: z.catch(z.boolean(), AS_DELIVERED.isCompact),
    nearPercent: z.catch(z.number().check(z.gte(1), z.lte(100)), AS_DELIVERED.nearPercent),
    confirmsRemovals: z.catch(z.boolean(), AS_DELIVERED.confirmsRemovals),
    language: z.catch(z.optional(z.string()), undefined),
    previewShare: z.catch(
      z.optional(z.number().check(z.gte(PREVIEW_SHARES.from), z.lte(PREVIEW_SHARES.to))),
      undefined,
    ),
    keyColumnPx: columnPx,
    valueColumnPx: columnPx,
    isWrapped: z.catch(z.boolean(), AS_DELIVERED.isWrapped),
  }),
  (read): Settings => ({ ...AS_DELIVERED, ...read }),
);

export const storedSettings = storedJson<Settings>(() => localStorage, "settings", record, AS_DELIVERED);

export const settings = createStore<Settings>(() => storedSettings.read());

/** Changes settings at once, and for the next visit if the browser can store them. */
export function changeSettings(change: Partial<Settings>): void {
  settings.setState(change);
  storedSettings.write(settings.getState());
}

/** Applies changes of other tabs here too. Call it once, at the start. */
export function followSettings(): void {
  addEventListener("storage", ({ key }) => {
    if (key === storedSettings.key || key === null) settings.setState(storedSettings.read());
  });
}
