import type { Call } from "../call.ts";
import type { JsonOut } from "../json-text.ts";
import type { Role } from "../tokens.ts";

/** The result of a route: the body (none: an empty 204), and the total for a list's header. */
export type RouteAnswer = { readonly body?: JsonOut; readonly total?: number };

/** A route: takes the call, who makes it, and the parts of the path that its pattern caught. */
export type Route = (call: Call, role: Role, parts: readonly string[]) => RouteAnswer;
