import type { Call } from "../call.ts";
import { CallError } from "../call.ts";
import { type JsonOut, writeJson } from "../json-text.ts";
import { type Role, roleOfToken, tokenOf } from "../tokens.ts";
import { errorBody, refusal } from "./errors.ts";
import { classOfId, isDataClass, isExecutionClass } from "./ids.ts";
import { type Input, readInput } from "./input.ts";
import {
  classRoutes,
  executionRoutes,
  objectRoutes,
  projectRoutes,
  type Routes,
  systemRoutes,
  userRoutes,
} from "./routes.ts";

function authenticate(call: Call): Role {
  const role = roleOfToken(tokenOf("dnanexus", call.headers));
  if (role === null)
    throw refusal("InvalidAuthentication", "the supplied authentication token is missing or invalid");
  return role;
}

function dispatch(call: Call, role: Role, input: Input): JsonOut {
  const [subject = "", method = ""] = call.path.split("/").slice(1);
  const className = classOfId(subject);
  const table = subject === "system" ? systemRoutes : (classRoutes.get(subject) ?? tableOfClass(className));
  const route = table?.get(method);
  if (route === undefined) throw refusal("ResourceNotFound", `no route ${call.path}`);
  return route(call, role, subject, input);
}

function tableOfClass(className: string): Routes | undefined {
  if (className === "project") return projectRoutes;
  if (className === "user") return userRoutes;
  if (isExecutionClass(className)) return executionRoutes;
  return isDataClass(className) ? objectRoutes : undefined;
}

function jsonResponse(status: number, body: string): Response {
  return new Response(body, { status, headers: { "content-type": "application/json" } });
}

/** The DNAnexus platform: one call, all or nothing. Only POST, the query string is ignored (doc). */
export function answerDnanexus(call: Call): Response {
  try {
    const body = call.database.transaction(() => {
      if (call.method !== "POST") throw new CallError(405, "InvalidInput", "every call is a POST");
      // The greeting is for everybody (client).
      const role = call.path === "/system/greet" ? "viewer" : authenticate(call);
      return writeJson(dispatch(call, role, readInput(call)));
    });
    return jsonResponse(200, body);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return jsonResponse(error.status, errorBody(String(error.code), error.message));
  }
}
