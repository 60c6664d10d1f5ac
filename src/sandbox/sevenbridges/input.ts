import type { Call } from "../call.ts";
import { objectMembers } from "../json-text.ts";
import { isJsonObject, parseJsonBody } from "../request-body.ts";
import { genericRefusal, undecodable } from "./errors.ts";

/** A request's body: its text, its value, and the exact text of each member when it is an object. */
export type Input = {
  readonly text: string;
  readonly value: unknown;
  readonly members: ReadonlyMap<string, string>;
};

/** Reads a JSON body. The content type is documented as `application/json`; parameters after it do no harm. */
export function readInput(call: Call): Input {
  const contentType = call.headers.get("content-type") ?? "";
  if (!/^application\/json *(;|$)/i.test(contentType)) {
    throw genericRefusal(415, "Content-Type has to be application/json.");
  }
  const body = parseJsonBody(call.body);
  if (body === null) throw undecodable();
  const members = isJsonObject(body.value) ? objectMembers(body.text) : null;
  return { ...body, members: members ?? new Map() };
}

/** Reads a body that has to be a JSON object. */
export function readObject(call: Call): Input & { readonly value: Record<string, unknown> } {
  const input = readInput(call);
  const { value } = input;
  if (!isJsonObject(value)) throw genericRefusal(400, "Request body has to be a JSON object.");
  return { ...input, value };
}
