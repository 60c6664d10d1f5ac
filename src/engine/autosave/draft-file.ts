import type { DraftMemory, DraftPlace } from "../draft/draft-memory.ts";
import type { DecodedDraft } from "./draft-decoding.ts";
import { planDraftWrite } from "./draft-mirror.ts";
import type { DraftRaw } from "./draft-records.ts";

/** A draft as the text of a file: JSON with everything in it, in the stored form. */
export function draftFileText(place: DraftPlace, memory: DraftMemory, nowMs: number): string {
  const { head, puts } = planDraftWrite(memory, undefined, {
    place,
    draftId: "file",
    nowMs,
    order: nowMs,
  }).write;
  const draft: DraftRaw = {
    head,
    start: puts.find(({ kind }) => kind === "start")?.value,
    snapshots: puts.flatMap(({ kind, number, value }) => (kind === "snapshot" ? [[number, value]] : [])),
    edits: puts.flatMap(({ kind, number, value }) => (kind === "edit" ? [[number, value]] : [])),
    conflicts: puts.find(({ kind }) => kind === "conflicts")?.value ?? null,
  };
  return rawFileText(draft);
}

/** Reads the text of a draft's file. */
export async function draftFromFileText(text: string): Promise<DecodedDraft> {
  const { decodeDraft } = await import("./draft-decoding.ts");
  try {
    return decodeDraft(JSON.parse(text));
  } catch (error) {
    return { kind: "unreadable", problem: "damaged", detail: String(error) };
  }
}

/** Stored data as JSON, as far as JSON can express it; for drafts that can't be read. */
export function rawFileText(raw: unknown): string {
  return JSON.stringify(raw, legible, 2);
}

function legible(_: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) return [...value];
  return typeof value === "bigint" ? String(value) : value;
}
