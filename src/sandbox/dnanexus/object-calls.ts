import type { Call } from "../call.ts";
import { type JsonOut, rawJson } from "../json-text.ts";
import type { Role } from "../tokens.ts";
import { refusal } from "./errors.ts";
import { isExecutionClass } from "./ids.ts";
import { flag, type Input, requiredString, stringList } from "./input.ts";
import { levelIn } from "./level.ts";
import { type CopyRow, copiesOf, copyIn, projectOf, requireLevel } from "./rows.ts";

/** Any copy of an object that has to be there. */
function anyCopy(call: Call, id: string): CopyRow {
  const copy = copiesOf(call, id)[0];
  if (copy === undefined) throw refusal("ResourceNotFound", `"${id}" could not be found`);
  return copy;
}

/** A copy that the caller may change: UPLOAD while the object is open, CONTRIBUTE after. */
function changeableCopy(call: Call, role: Role, id: string, input: Input): CopyRow {
  const any = anyCopy(call, id);
  const copy = isExecutionClass(any.class) ? any : copyIn(call, id, requiredString(input, "project"));
  requireLevel(role, projectOf(call, copy.project), copy.state === "open" ? "UPLOAD" : "CONTRIBUTE");
  return copy;
}

/** An object that has to be open to be changed: its types, details and visibility (client). */
export function openObject(call: Call, role: Role, id: string): CopyRow {
  const copy = anyCopy(call, id);
  requireLevel(role, projectOf(call, copy.project), "UPLOAD");
  if (copy.state !== "open")
    throw refusal("InvalidState", `"${id}" is not in the open state, it is ${copy.state}`);
  return copy;
}

/** Adds words to a JSON list of them, or takes them out. */
export function changeWords(wordsJson: string, words: readonly string[], isAdding: boolean): string {
  const present = JSON.parse(wordsJson) as string[];
  if (isAdding) return JSON.stringify([...new Set([...present, ...words])]);
  return JSON.stringify(present.filter((word) => !words.includes(word)));
}

/** `/class-xxxx/addTags` and removeTags: tags belong to the copy in a project. */
export function changeTags(isAdding: boolean) {
  return (call: Call, role: Role, id: string, input: Input): JsonOut => {
    const copy = changeableCopy(call, role, id, input);
    const tags = changeWords(copy.tags, stringList(input, "tags"), isAdding);
    const sql = "UPDATE dnanexus_copy SET tags = ?, modified_ms = ? WHERE id = ? AND project = ?";
    call.database.run(sql, tags, call.now, id, copy.project);
    return { id };
  };
}

/** A member `types`: names in ASCII (client: others are refused; which exactly is open). */
export function typeList(input: Input): string[] {
  const names = stringList(input, "types");
  if (names.every((name) => /^[\x21-\x7e][\x20-\x7e]{0,254}$/.test(name))) return [...new Set(names)];
  const wants = "an array of valid strings for a type name";
  throw refusal("InvalidInput", `expected key "types" of input to be ${wants}`);
}

/** `/class-xxxx/addTypes` and removeTypes: types belong to the object, while it is open. */
export function changeTypes(isAdding: boolean) {
  return (call: Call, role: Role, id: string, input: Input): JsonOut => {
    const types = changeWords(openObject(call, role, id).types, typeList(input), isAdding);
    call.database.run("UPDATE dnanexus_object SET types = ? WHERE id = ?", types, id);
    return { id };
  };
}

/** `/class-xxxx/rename`: the name of the copy in a project. */
export function rename(call: Call, role: Role, id: string, input: Input): JsonOut {
  const copy = changeableCopy(call, role, id, input);
  const name = requiredString(input, "name");
  if (name === "") throw refusal("InvalidInput", "a name may not be empty");
  const sql = "UPDATE dnanexus_copy SET name = ?, modified_ms = ? WHERE id = ? AND project = ?";
  call.database.run(sql, name, call.now, id, copy.project);
  return { id };
}

/** `/class-xxxx/close`. The sandbox closes at once: nothing is ever seen closing. */
export function close(call: Call, role: Role, id: string): JsonOut {
  openObject(call, role, id);
  call.database.run("UPDATE dnanexus_object SET state = 'closed' WHERE id = ?", id);
  return { id };
}

/** `/class-xxxx/listProjects`: every project with a copy, and the caller's level there. */
export function listProjects(call: Call, role: Role, id: string): JsonOut {
  anyCopy(call, id);
  const pairs = copiesOf(call, id).map(({ project }) => [project, levelIn(role, projectOf(call, project))]);
  return Object.fromEntries(pairs);
}

/** `/class-xxxx/getDetails` */
export function getDetails(call: Call, _role: Role, id: string): JsonOut {
  return rawJson(anyCopy(call, id).details);
}

/** `/class-xxxx/setVisibility` */
export function setVisibility(call: Call, role: Role, id: string, input: Input): JsonOut {
  openObject(call, role, id);
  call.database.run("UPDATE dnanexus_object SET hidden = ? WHERE id = ?", flag(input, "hidden") ? 1 : 0, id);
  return { id };
}
