import { z } from "zod";
import {
  type Fault,
  type FaultName,
  needsEntries,
  needsWrite,
  type PlannedFault,
  parseFault,
  problemWithOn,
} from "./fault.ts";
import { bulkOperations, writeOperations } from "./operations.ts";

const faultsShape = z.array(
  z.strictObject({
    on: z.string(),
    fault: z.string(),
    times: z.number().int().min(1).max(1_000_000).default(1),
  }),
);

/** The faults to come. They strike in the order in which they were planned, each until its `times` are used up. */
export type FaultQueue = {
  /** Adds faults from a control call's body; a string says what is wrong, and then none is added. */
  plan(body: unknown): string | null;
  /** The fault that matches this operation now, counted as used; null for an undisturbed call. */
  take(operation: string): Fault | null;
  list(): readonly PlannedFault[];
  clear(): void;
};

type Entry = { on: string; text: string; fault: Fault; times: number; used: number };

function entriesFrom(body: unknown): Entry[] | string {
  const parsed = faultsShape.safeParse(Array.isArray(body) ? body : [body]);
  if (!parsed.success) return z.prettifyError(parsed.error).replaceAll("\n", " ");
  const entries: Entry[] = [];
  for (const { on, fault: text, times } of parsed.data) {
    const fault = parseFault(text);
    if (typeof fault === "string") return fault;
    const problem = problemWithOn(on, fault);
    if (problem !== null) return problem;
    entries.push({ on, text, fault, times, used: 0 });
  }
  return entries;
}

/** Planned for every operation, some faults wait for one of their kind. */
function canStrike(name: FaultName, operation: string): boolean {
  if (needsEntries(name)) return bulkOperations.has(operation);
  return !needsWrite(name) || writeOperations.has(operation);
}

/** Makes an empty queue. */
export function createFaultQueue(): FaultQueue {
  let entries: Entry[] = [];
  const matches = (entry: Entry, operation: string): boolean =>
    entry.used < entry.times &&
    (entry.on === operation || (entry.on === "*" && canStrike(entry.fault.name, operation)));
  return {
    plan: (body) => {
      const added = entriesFrom(body);
      if (typeof added === "string") return added;
      entries = [...entries, ...added];
      return null;
    },
    take: (operation) => {
      const entry = entries.find((candidate) => matches(candidate, operation));
      if (entry === undefined) return null;
      entry.used += 1;
      return entry.fault;
    },
    list: () => entries.map(({ on, text, times, used }) => ({ on, fault: text, times, used })),
    clear: () => {
      entries = [];
    },
  };
}
