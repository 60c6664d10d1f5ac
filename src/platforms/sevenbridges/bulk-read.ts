import * as z from "zod/mini";
import type { JsonObject } from "#core/json/exact-json.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import type { Access } from "#core/object/snapshot.ts";
import type { ObjectAnswer } from "../bulk-port.ts";
import { jsonObjectText, jsonStringText } from "../json-text.ts";
import { matchEntries } from "../match-entries.ts";
import { unexpectedAnswer } from "../platform-answer.ts";
import type { ParsedAnswer, PlatformCall } from "../platform-call.ts";
import type { CallOptions } from "../port.ts";
import { failedAnswer } from "../read-many.ts";
import { accessFromFile } from "./access.ts";
import { BULK_GET_PATH, bulkWire, readBulkEntry } from "./bulk-wire.ts";
import { snapshotFromWire } from "./describe.ts";
import { fileWire } from "./wire.ts";

/** The settings of the calls for many files. */
export type BulkReading = CallOptions & {
  readonly call: PlatformCall;
  readonly now: () => number;
  readonly accessIn: (project: string | null | undefined) => Promise<Access>;
};

/** Files of any project, in one call. */
export async function getFiles(
  reading: BulkReading,
  refs: readonly ObjectRef[],
): Promise<readonly ObjectAnswer[]> {
  const { call, now, hold, signal } = reading;
  const ids = refs.map(({ objectId }) => objectId);
  const body = jsonObjectText([["file_ids", `[${ids.map(jsonStringText).join(", ")}]`]]);
  const answer = await call({ method: "POST", path: BULK_GET_PATH, body, hold, signal }, bulkWire);
  const describedAtMs = now();
  const matched = matchEntries(ids, answer.wire.items, readBulkEntry, answer.status);
  const answers = refs.map(async (ref, at) => {
    const entry = matched[at];
    if (entry?.kind === "object") return answerFrom(reading, ref, entry.object, answer, describedAtMs);
    return failedAnswer(entry?.error ?? unexpectedAnswer("wrong-shape", answer.status));
  });
  return Promise.all(answers);
}

async function answerFrom(
  { accessIn }: BulkReading,
  ref: ObjectRef,
  object: JsonObject,
  { json, status }: Pick<ParsedAnswer<unknown>, "json" | "status">,
  describedAtMs: number,
): Promise<ObjectAnswer> {
  const parsed = z.safeParse(fileWire, object);
  if (!parsed.success) {
    return failedAnswer(unexpectedAnswer("wrong-shape", status, z.prettifyError(parsed.error)));
  }
  const wire = parsed.data;
  const access = accessFromFile(wire) ?? (await accessIn(wire.project));
  return { kind: "described", snapshot: snapshotFromWire(ref, { wire, json }, access, describedAtMs) };
}
