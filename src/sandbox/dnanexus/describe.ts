import type { Call } from "../call.ts";
import { type JsonOut, rawJson } from "../json-text.ts";
import { asReplicated } from "../replica.ts";
import type { Role } from "../tokens.ts";
import { type DescribeOptions, type Fields, selectFields } from "./describe-fields.ts";
import { describeProject } from "./describe-project.ts";
import { refusal } from "./errors.ts";
import { classOfId, isExecutionClass } from "./ids.ts";
import { type CopyRow, copiesOf } from "./rows.ts";

const dataDefaults =
  "id project class types created state hidden links name folder sponsored tags modified createdBy";
const executionDefaults = "id project class name created modified state tags properties launchedBy";

function allFields(copy: CopyRow): Fields {
  return {
    id: copy.id,
    project: copy.project,
    class: copy.class,
    types: rawJson(copy.types),
    created: copy.created_ms,
    state: copy.state,
    hidden: copy.hidden === 1,
    links: rawJson(copy.links),
    name: copy.name,
    folder: copy.folder,
    sponsored: false,
    tags: rawJson(copy.tags),
    modified: copy.modified_ms,
    createdBy: { user: copy.creator },
    launchedBy: copy.creator,
    properties: rawJson(copy.metadata),
    details: rawJson(copy.details),
    ...(copy.class === "file" ? { size: copy.size ?? undefined, media: copy.media ?? undefined } : {}),
    ...(copy.class === "file" ? { archivalState: "live" } : {}),
  };
}

function defaultNames(className: string): string[] {
  if (isExecutionClass(className)) return executionDefaults.split(" ");
  const names = dataDefaults.split(" ");
  return className === "file" ? [...names, "size", "media"] : names;
}

/** The describe of one copy. */
export function describeCopy(copy: CopyRow, options: DescribeOptions): JsonOut {
  return selectFields(options, allFields(copy), defaultNames(copy.class));
}

/**
 * `/class-xxxx/describe`. `project` is a hint: with a wrong one the call succeeds with another copy (doc), which is the
 * first that there is.
 */
export function describe(call: Call, role: Role, id: string, options: DescribeOptions): JsonOut {
  if (classOfId(id) === "project") return describeProject(call, role, id, options);
  const hint = options["project"];
  if (hint !== undefined && hint !== null && typeof hint !== "string") {
    throw refusal("InvalidInput", 'expected key "project" of input to be a string');
  }
  const copies = copiesOf(call, id);
  const copy = copies.find((candidate) => candidate.project === hint) ?? copies[0];
  if (copy === undefined) throw refusal("ResourceNotFound", `"${id}" could not be found`);
  return describeCopy(asReplicated(call, copy), options);
}
