import type { Call } from "../call.ts";
import type { JsonOut } from "../json-text.ts";
import type { Role } from "../tokens.ts";
import { describe } from "./describe.ts";
import type { Input } from "./input.ts";
import { userOfRole } from "./level.ts";
import { setProperties } from "./set-properties.ts";

/** A route: takes the call and who makes it, the id in the path, and the input; gives the answer. */
export type Route = (call: Call, role: Role, id: string, input: Input) => JsonOut;

const describeRoute: Route = (call, role, id, input) => describe(call, role, id, input.value);

/** `/system/…` */
export const systemRoutes: ReadonlyMap<string, Route> = new Map<string, Route>([
  ["whoami", (_call, role) => ({ id: userOfRole(role) })],
]);

/** `/record/new` and the like. */
export const classRoutes: ReadonlyMap<string, ReadonlyMap<string, Route>> = new Map();

/** `/record-xxxx/…`, for every data object, job and analysis. */
export const objectRoutes: ReadonlyMap<string, Route> = new Map<string, Route>([
  ["describe", describeRoute],
  ["setProperties", setProperties],
]);

/** `/project-xxxx/…` */
export const projectRoutes: ReadonlyMap<string, Route> = new Map<string, Route>([
  ["describe", describeRoute],
  ["setProperties", setProperties],
]);
