import type { Call } from "../call.ts";
import { CallError } from "../call.ts";
import type { JsonOut } from "../json-text.ts";
import { isJsonObject } from "../request-body.ts";
import type { Role } from "../tokens.ts";
import { describe } from "./describe.ts";
import type { DescribeOptions } from "./describe-fields.ts";
import { refusal } from "./errors.ts";
import { describeOptions } from "./find.ts";
import { classOfId, isDataClass } from "./ids.ts";
import type { Input } from "./input.ts";
import { type CopyRow, projectOf, selectCopies } from "./rows.ts";

const highestCount = 1000;

function objectsOf(input: Input): unknown[] {
  const { objects } = input.value;
  if (Array.isArray(objects) && objects.length <= highestCount) return objects;
  throw refusal("InvalidInput", `expected key "objects" of input to be an array of at most ${highestCount}`);
}

function optionsFor(className: string, input: Input): DescribeOptions {
  const perClass = input.value["classDescribeOptions"] ?? {};
  if (!isJsonObject(perClass)) throw refusal("InvalidInput", "expected classDescribeOptions to be a hash");
  const options = perClass[className] ?? perClass["*"] ?? {};
  if (isJsonObject(options)) return options;
  throw refusal("InvalidInput", "expected every entry of classDescribeOptions to be a hash");
}

/** An object's own `describe` goes before its class's options (client); `true` is the default fields. */
function describeOne(call: Call, role: Role, object: unknown, input: Input): JsonOut {
  const { id, project, describe: own } = isJsonObject(object) ? object : { id: object };
  if (typeof id !== "string") throw refusal("InvalidInput", "expected every object to be an id");
  const options = describeOptions(own) ?? optionsFor(classOfId(id), input);
  try {
    return { describe: describe(call, role, id, project === undefined ? options : { project, ...options }) };
  } catch (error) {
    if (!(error instanceof CallError) || error.code !== "ResourceNotFound") throw error;
    return { error: { type: error.code, message: error.message } };
  }
}

/** `/system/describeDataObjects`: up to 1000, in the order asked for (doc). A missing one is an `error` in its place. */
export function describeDataObjects(call: Call, role: Role, _id: string, input: Input): JsonOut {
  return { results: objectsOf(input).map((object) => describeOne(call, role, object, input)) };
}

function resolveOne(call: Call, object: unknown, input: Input): JsonOut {
  if (!isJsonObject(object) || typeof object["name"] !== "string") {
    throw refusal("InvalidInput", "expected every object to be a hash with a name");
  }
  const project = object["project"] ?? input.value["project"];
  const folder = object["folder"] ?? input.value["folder"] ?? "/";
  if (typeof project !== "string" || typeof folder !== "string") {
    throw refusal("InvalidInput", "expected every object to have a project, and its folder to be a string");
  }
  projectOf(call, project);
  const sql = `${selectCopies} WHERE c.project = ? AND c.folder = ? AND c.name = ? ORDER BY o.created_ms DESC, c.id`;
  const copies = call.database.all<CopyRow>(sql, project, folder, object["name"]);
  return copies.filter((copy) => isDataClass(copy.class)).map(({ id }) => ({ project, id }));
}

/** `/system/resolveDataObjects`: names to ids, one list for each object asked for (doc). */
export function resolveDataObjects(call: Call, _role: Role, _id: string, input: Input): JsonOut {
  return { results: objectsOf(input).map((object) => resolveOne(call, object, input)) };
}
