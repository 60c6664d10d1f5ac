import type { Call } from "../call.ts";
import { recordCommit } from "../history.ts";
import type { JsonOut } from "../json-text.ts";
import type { Role } from "../tokens.ts";
import { refusal } from "./errors.ts";
import { flag, type Input, stringList } from "./input.ts";
import { type CopyRow, projectOf, requireLevel, selectCopies } from "./rows.ts";

/** Removes copies; an object without any copy left is gone. */
export function removeCopies(call: Call, copies: readonly CopyRow[]): void {
  for (const { id, project, metadata } of copies) {
    call.database.run("DELETE FROM dnanexus_copy WHERE id = ? AND project = ?", id, project);
    const sql =
      "DELETE FROM dnanexus_object WHERE id = ? AND NOT EXISTS (SELECT 1 FROM dnanexus_copy WHERE id = ?)";
    call.database.run(sql, id, id);
    recordCommit(call, { platform: "dnanexus", object: id, project, before: metadata, after: null });
  }
}

/** `/project-xxxx/removeObjects`: removes copies from a project; `force` lets missing ones pass (client). */
export function removeObjects(call: Call, role: Role, id: string, input: Input): JsonOut {
  requireLevel(role, projectOf(call, id), "CONTRIBUTE");
  const copies = stringList(input, "objects").flatMap((object) => {
    const copy = call.database.first<CopyRow>(`${selectCopies} WHERE c.id = ? AND c.project = ?`, object, id);
    if (copy === undefined && !flag(input, "force"))
      throw refusal("ResourceNotFound", `"${object}" is not in "${id}"`);
    return copy === undefined ? [] : [copy];
  });
  removeCopies(call, copies);
  return { id };
}

/** `/project-xxxx/destroy` */
export function destroyProject(call: Call, role: Role, id: string): JsonOut {
  requireLevel(role, projectOf(call, id), "ADMINISTER");
  removeCopies(call, call.database.all<CopyRow>(`${selectCopies} WHERE c.project = ?`, id));
  call.database.run("DELETE FROM dnanexus_folder WHERE project = ?", id);
  call.database.run("DELETE FROM dnanexus_project WHERE id = ?", id);
  return { id };
}
