import type { Call } from "../call.ts";
import type { JsonOut } from "../json-text.ts";
import type { Role } from "../tokens.ts";
import { describe } from "./describe.ts";
import { findDataObjects, findExecutions } from "./find.ts";
import { findProjects } from "./find-projects.ts";
import { listFolder, move, newFolder, removeFolder, renameFolder } from "./folder-calls.ts";
import { dataClasses } from "./ids.ts";
import type { Input } from "./input.ts";
import { userOfRole } from "./level.ts";
import { describeDataObjects, resolveDataObjects } from "./many-objects.ts";
import { newObject } from "./new-object.ts";
import {
  changeTags,
  changeTypes,
  close,
  getDetails,
  listProjects,
  rename,
  setVisibility,
} from "./object-calls.ts";
import { changeProjectTags, clone, newProject, updateProject } from "./project-calls.ts";
import { destroyProject, removeObjects } from "./remove.ts";
import { setDetails } from "./set-details.ts";
import { setProperties } from "./set-properties.ts";

/** A route: takes the call and who makes it, the first part of the path, and the input; gives the answer. */
type Route = (call: Call, role: Role, subject: string, input: Input) => JsonOut;

/** Routes by method name. */
export type Routes = ReadonlyMap<string, Route>;

const describeRoute: Route = (call, role, id, input) => describe(call, role, id, input.value);

/** `/system/…`. There are no apps and no global workflows; `dx describe NAME` looks among them too (client). */
export const systemRoutes: Routes = new Map<string, Route>([
  ["whoami", (_call, role) => ({ id: userOfRole(role) })],
  ["greet", () => ({ messages: [], update: { available: false } })],
  ["findApps", () => ({ results: [], next: null })],
  ["findGlobalWorkflows", () => ({ results: [], next: null })],
  ["findDataObjects", findDataObjects],
  ["findProjects", findProjects],
  ["findExecutions", findExecutions],
  ["findJobs", findExecutions],
  ["findAnalyses", findExecutions],
  ["describeDataObjects", describeDataObjects],
  ["resolveDataObjects", resolveDataObjects],
]);

/** `/record/new` and the like. */
export const classRoutes: ReadonlyMap<string, Routes> = new Map<string, Routes>([
  ["project", new Map([["new", newProject]])],
  ...dataClasses.map((name): [string, Routes] => [name, new Map([["new", newObject]])]),
]);

/** `/record-xxxx/…`, for every data object. */
export const objectRoutes: Routes = new Map<string, Route>([
  ["describe", describeRoute],
  ["setProperties", setProperties],
  ["addTags", changeTags(true)],
  ["removeTags", changeTags(false)],
  ["addTypes", changeTypes(true)],
  ["removeTypes", changeTypes(false)],
  ["rename", rename],
  ["close", close],
  ["listProjects", listProjects],
  ["getDetails", getDetails],
  ["setDetails", setDetails],
  ["setVisibility", setVisibility],
]);

/** `/job-xxxx/…` and `/analysis-xxxx/…` */
export const executionRoutes: Routes = new Map<string, Route>([
  ["describe", describeRoute],
  ["setProperties", setProperties],
  ["addTags", changeTags(true)],
  ["removeTags", changeTags(false)],
]);

/** `/project-xxxx/…` */
export const projectRoutes: Routes = new Map<string, Route>([
  ["describe", describeRoute],
  ["setProperties", setProperties],
  ["addTags", changeProjectTags(true)],
  ["removeTags", changeProjectTags(false)],
  ["update", updateProject],
  ["destroy", destroyProject],
  ["listFolder", listFolder],
  ["newFolder", newFolder],
  ["renameFolder", renameFolder],
  ["removeFolder", removeFolder],
  ["move", move],
  ["removeObjects", removeObjects],
  ["clone", clone],
]);

/** `/user-xxxx/describe`, which `dx` asks for to greet the user by name. */
export const userRoutes: Routes = new Map<string, Route>([
  [
    "describe",
    (_call, _role, id) => ({
      id,
      class: "user",
      handle: id.slice("user-".length),
      first: "Sandbox",
      last: "User",
    }),
  ],
]);
