import type { Call } from "../call.ts";
import type { JsonOut } from "../json-text.ts";
import { textOfBody } from "../request-body.ts";
import type { Role } from "../tokens.ts";
import { linksText } from "./links.ts";
import { openObject } from "./object-calls.ts";

/** `/class-xxxx/setDetails`: the whole input is the new details, while the object is open (client). */
export function setDetails(call: Call, role: Role, id: string): JsonOut {
  openObject(call, role, id);
  const details = textOfBody(call.body);
  const sql = "UPDATE dnanexus_object SET details = ?, links = ? WHERE id = ?";
  call.database.run(sql, details, linksText(details), id);
  return { id };
}
