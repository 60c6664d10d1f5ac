import * as z from "zod/mini";
import type { JsonValue } from "#core/json/exact-json.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import type { Access } from "#core/object/snapshot.ts";
import type { ObjectAnswer } from "../bulk-port.ts";
import { PlatformError } from "../errors.ts";
import { jsonObjectText, jsonStringText } from "../json-text.ts";
import { matchEntries } from "../match-entries.ts";
import { unexpectedAnswer } from "../platform-answer.ts";
import type { ParsedAnswer, PlatformCall } from "../platform-call.ts";
import type { CallOptions } from "../port.ts";
import { failedAnswer } from "../read-many.ts";
import { describedWire, foundWire, readDescribedEntry } from "./bulk-wire.ts";
import { snapshotFromWire } from "./describe.ts";
import { nextPage } from "./find.ts";
import { type ObjectWire, objectWire } from "./wire.ts";

/** The settings of the calls for many objects. */
export type BulkReading = CallOptions & {
  readonly call: PlatformCall;
  readonly now: () => number;
  readonly accessOf: (object: ObjectWire) => Promise<Access>;
};

const FIELDS =
  '{"class":true,"name":true,"project":true,"folder":true,"state":true,"modified":true,"properties":true}';

/** Data objects of one project. What isn't in the answer isn't in the project (doc). */
export async function findInProject(
  reading: BulkReading,
  project: string,
  refs: readonly ObjectRef[],
): Promise<readonly ObjectAnswer[]> {
  const found = new Map<string, ObjectAnswer>();
  for (;;) {
    const left = new Map(refs.map((ref) => [ref.objectId, ref]));
    for (const id of found.keys()) left.delete(id);
    const answer = await findOnce(reading, project, left);
    for (const [id, described] of answer.described) found.set(id, described);
    // A page may hold fewer than were asked for.
    if (!answer.hasMore || left.size === 0) break;
  }
  return refs.map(({ objectId }) => found.get(objectId) ?? missingIn(project, objectId));
}

async function findOnce(
  reading: BulkReading,
  project: string,
  refs: ReadonlyMap<string, ObjectRef>,
): Promise<{ readonly described: ReadonlyMap<string, ObjectAnswer>; readonly hasMore: boolean }> {
  const { call, now, hold, signal } = reading;
  const scope = `{"project":${jsonStringText(project)},"folder":"/","recurse":true}`;
  const body = jsonObjectText([
    ["id", listText(Array.from(refs.keys()))],
    ["scope", scope],
    ["visibility", '"either"'],
    ["describe", `{"fields":${FIELDS}}`],
    ["limit", String(refs.size)],
  ]);
  const answer = await call(
    { method: "POST", path: "/system/findDataObjects", body, hold, signal },
    foundWire,
  );
  const describedAtMs = now();
  const described = new Map<string, ObjectAnswer>();
  for (const result of answer.wire.results) {
    const ref = refs.get(result.id);
    const isOurs = ref !== undefined && result.project === project && !described.has(result.id);
    if (!isOurs) {
      const detail = `asked for ${refs.size} objects of ${project}, got ${result.id} of ${result.project}`;
      throw unexpectedAnswer("wrong-object", answer.status, detail);
    }
    described.set(result.id, await answerFrom(reading, ref, result, answer, describedAtMs));
  }
  const hasMore = nextPage(answer).next !== undefined && described.size > 0;
  return { described, hasMore };
}

/** Data objects that are meant without a project: the platform chooses the copy. */
export async function describeAnyCopies(
  reading: BulkReading,
  refs: readonly ObjectRef[],
): Promise<readonly ObjectAnswer[]> {
  const { call, now, hold, signal } = reading;
  const ids = refs.map(({ objectId }) => objectId);
  const body = jsonObjectText([
    ["objects", listText(ids)],
    ["classDescribeOptions", `{"*":{"fields":${FIELDS}}}`],
  ]);
  const path = "/system/describeDataObjects";
  const answer = await call({ method: "POST", path, body, hold, signal }, describedWire);
  const describedAtMs = now();
  const matched = matchEntries(ids, answer.wire.results, readDescribedEntry, answer.status);
  const answers = refs.map(async (ref, at) => {
    const entry = matched[at];
    if (entry?.kind === "object")
      return answerFrom(reading, ref, { describe: entry.object }, answer, describedAtMs);
    return failedAnswer(entry?.error ?? unexpectedAnswer("wrong-shape", answer.status));
  });
  return Promise.all(answers);
}

async function answerFrom(
  { accessOf }: BulkReading,
  ref: ObjectRef,
  { describe: object, project }: { readonly describe: JsonValue; readonly project?: string },
  { json, status }: Pick<ParsedAnswer<unknown>, "json" | "status">,
  describedAtMs: number,
): Promise<ObjectAnswer> {
  const parsed = z.safeParse(objectWire, object);
  if (!parsed.success) {
    return failedAnswer(unexpectedAnswer("wrong-shape", status, z.prettifyError(parsed.error)));
  }
  const wire = { ...parsed.data, project: parsed.data.project ?? project };
  if (wire.id !== ref.objectId) {
    return failedAnswer(
      unexpectedAnswer("wrong-object", status, `asked for ${ref.objectId}, got ${wire.id}`),
    );
  }
  const access = await accessOf(wire);
  return { kind: "described", snapshot: snapshotFromWire(ref, { wire, json }, access, describedAtMs) };
}

function missingIn(project: string, objectId: string): ObjectAnswer {
  const detail = `${objectId} isn't in ${project}`;
  return failedAnswer(new PlatformError({ kind: "not-found", sent: "yes", detail }));
}

function listText(ids: readonly string[]): string {
  return `[${ids.map(jsonStringText).join(", ")}]`;
}
