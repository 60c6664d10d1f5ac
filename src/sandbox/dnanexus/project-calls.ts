import type { Call } from "../call.ts";
import { recordCommit } from "../history.ts";
import type { JsonOut } from "../json-text.ts";
import { metadataToJson } from "../metadata.ts";
import type { Role } from "../tokens.ts";
import { type Cloned, clonedFolder } from "./cloned-folder.ts";
import { refusal } from "./errors.ts";
import { folderList, makeFolder, optionalFolder, requireFolder } from "./folders.ts";
import { newId } from "./ids.ts";
import { flag, type Input, optionalString, requiredString, stringList } from "./input.ts";
import { userOfRole } from "./level.ts";
import { changeWords } from "./object-calls.ts";
import { readProperties } from "./properties.ts";
import { type CopyRow, projectOf, requireLevel, selectCopies } from "./rows.ts";

/** `/project/new`: the caller gets ADMINISTER, the sandbox's other people what their tokens give them. */
export function newProject(call: Call, role: Role, _id: string, input: Input): JsonOut {
  const id = newId("project");
  const text = input.texts.get("properties");
  const given = text === undefined ? new Map<string, string>() : readProperties(text);
  const after = metadataToJson(new Map([...given].filter(([, json]) => json !== "null")));
  call.database.run(
    "INSERT INTO dnanexus_project VALUES (?, ?, ?, ?, ?, ?, ?, 'ADMINISTER', ?, ?)",
    id,
    requiredString(input, "name"),
    optionalString(input, "summary") ?? "",
    optionalString(input, "description") ?? "",
    call.now,
    call.now,
    userOfRole(role),
    JSON.stringify([...new Set(stringList(input, "tags"))]),
    after,
  );
  call.database.run("INSERT INTO dnanexus_folder VALUES (?, '/')", id);
  recordCommit(call, { platform: "dnanexus", object: id, project: id, before: null, after });
  return { id };
}

/** `/project-xxxx/update`: name, summary, description. */
export function updateProject(call: Call, role: Role, id: string, input: Input): JsonOut {
  const project = projectOf(call, id);
  requireLevel(role, project, "ADMINISTER");
  call.database.run(
    "UPDATE dnanexus_project SET name = ?, summary = ?, description = ?, modified_ms = ? WHERE id = ?",
    optionalString(input, "name") ?? project.name,
    optionalString(input, "summary") ?? project.summary,
    optionalString(input, "description") ?? project.description,
    call.now,
    id,
  );
  return { id };
}

/** `/project-xxxx/addTags` and removeTags */
export function changeProjectTags(isAdding: boolean) {
  return (call: Call, role: Role, id: string, input: Input): JsonOut => {
    const project = projectOf(call, id);
    requireLevel(role, project, "CONTRIBUTE");
    const tags = changeWords(project.tags, stringList(input, "tags"), isAdding);
    call.database.run(
      "UPDATE dnanexus_project SET tags = ?, modified_ms = ? WHERE id = ?",
      tags,
      call.now,
      id,
    );
    return { id };
  };
}

function clonedObjects(call: Call, source: string, input: Input, destination: string): Cloned[] {
  return stringList(input, "objects").map((object) => {
    const copy = call.database.first<CopyRow>(
      `${selectCopies} WHERE c.id = ? AND c.project = ?`,
      object,
      source,
    );
    if (copy === undefined) throw refusal("ResourceNotFound", `"${object}" is not in "${source}"`);
    return { copy, folder: destination };
  });
}

/** `/project-xxxx/clone`: closed objects only; what is there already stays as it is and is named in `exists` (client). */
export function clone(call: Call, role: Role, id: string, input: Input): JsonOut {
  projectOf(call, id);
  const target = requiredString(input, "project");
  requireLevel(role, projectOf(call, target), "UPLOAD");
  const destination = optionalFolder(input, "destination");
  if (flag(input, "parents")) makeFolder(call, target, destination, true);
  requireFolder(call, target, destination);
  const exists: string[] = [];
  const all = [
    ...clonedObjects(call, id, input, destination),
    ...folderList(input, "folders").flatMap((folder) => clonedFolder(call, id, folder, target, destination)),
  ];
  for (const { copy, folder } of all) {
    if (copy.state !== "closed")
      throw refusal("InvalidState", `"${copy.id}" is not closed, it is ${copy.state}`);
    const sql = "SELECT id FROM dnanexus_copy WHERE id = ? AND project = ?";
    if (call.database.first<{ id: string }>(sql, copy.id, target) !== undefined) {
      exists.push(copy.id);
      continue;
    }
    makeFolder(call, target, folder, true);
    const values = [copy.id, target, copy.name, folder, call.now, copy.tags, copy.metadata] as const;
    call.database.run("INSERT INTO dnanexus_copy VALUES (?, ?, ?, ?, ?, ?, ?)", ...values);
    const commit = { object: copy.id, project: target, before: null, after: copy.metadata };
    recordCommit(call, { platform: "dnanexus", ...commit });
  }
  return { id, project: target, exists };
}
