import type { ObjectRef } from "#core/object/object-ref.ts";
import type { Journal } from "#engine/journal/journal.ts";
import type { ClockReadings } from "#platforms/check-age.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import type { TraceEvent } from "../faults/trace-fixture.ts";

/** A platform with one object, other people, faults and a clock, in which histories are played. */
export type World = {
  readonly ref: ObjectRef;
  /** A platform that records its calls in `events`. */
  readonly platform: MetadataPlatform;
  readonly journal: Journal;
  /** The events so far, in order. */
  readonly events: readonly TraceEvent[];
  log(event: TraceEvent): Promise<void>;
  writeOutside(set: Readonly<Record<string, string>>, remove: readonly string[]): Promise<void>;
  planFault(on: "read" | "write", fault: string): Promise<void>;
  setLag(milliseconds: number): Promise<void>;
  pass(milliseconds: number): void;
  /** The clocks of a page in this world. */
  readonly readClocks: () => ClockReadings;
  /** Ends all faults and lags, and lets all pending writes arrive. */
  calm(): Promise<void>;
};

export const READ_FAULTS = [
  "reset-before-commit",
  "status:500",
  "status:401",
  "retry-after:7",
  "html-200",
] as const;

export const WRITE_FAULTS = [
  "reset-before-commit",
  "reset-after-commit",
  "late-commit:5000",
  "late-commit:12000",
  "late-commit:30000",
  "status-after-commit:403",
  "status-after-commit:409",
  "deliver-twice",
  "status:500",
  "status-after-commit:500",
  "status:401",
  "retry-after:7",
  "truncated-json",
  "drops-key:tissue",
  "alters-value:case",
] as const;
