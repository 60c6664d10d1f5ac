import { isJsonObject, parseExactJson } from "#core/json/exact-json.ts";
import type { PlannedRequest, RequestPlan } from "#core/write/request-plan.ts";
import { pythonFromJson, pythonString } from "../python-text.ts";
import type { CopyHindrance, RequestCopy } from "../request-copy.ts";
import { curlText, shellQuoted } from "../shell-text.ts";
import { objectKind } from "./object-id.ts";

/** The requests of a plan as texts for a shell, for `dx` and for dxpy. */
export function copyAs({ requests, base }: RequestPlan, root: string): readonly RequestCopy[] {
  if (requests.length === 0) return [];
  return [
    { format: "curl", text: requests.map((request) => curl(request, root)).join("\n") },
    dx(requests, base.ref.objectId, base.project),
    { format: "dxpy", text: python(requests, root) },
    { format: "json", text: requests.map(({ body }) => body).join("\n") },
  ];
}

function curl(request: PlannedRequest, root: string): string {
  return curlText({ url: root + request.path, authorization: "Authorization: Bearer $DX_TOKEN", request });
}

/** `DXHTTPRequest` accepts a whole address if it isn't told to prepend its own (from the client's source). */
function python(requests: readonly PlannedRequest[], root: string): string {
  const calls = requests.map(({ path, body }) => {
    const data = pythonFromJson(body, 1) ?? "{}";
    return `dxpy.DXHTTPRequest(\n    ${pythonString(root + path)},\n    ${data},\n    prepend_srv=False,\n)\n`;
  });
  const context = `{"auth_token_type": "Bearer", "auth_token": os.environ["DX_TOKEN"]}`;
  return `import os\n\nimport dxpy\n\ndxpy.set_security_context(${context})\n${calls.join("")}`;
}

/** `dx` has one command for new values and another for nulls; it uses the host and token of its own login. */
function dx(requests: readonly PlannedRequest[], objectId: string, project: string | undefined): RequestCopy {
  const properties = requests.flatMap(({ body }) => propertiesOf(body));
  const hindrances = dxHindrances(properties);
  if (hindrances.length > 0) return { format: "dx", hindrances };
  const isCopy = objectKind(objectId) === "data-object" && project !== undefined;
  const path = isCopy ? `${project}:${objectId}` : objectId;
  const set = properties.flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`]));
  const unset = properties.flatMap(([key, value]) => (value === null ? [key] : []));
  const commands = [command("set_properties", path, set), command("unset_properties", path, unset)];
  const text = commands.filter((line) => line !== "").join(" && \\\n");
  if (text.length > COMMAND_CHARACTERS) return { format: "dx", hindrances: [{ code: "too-long", keys: [] }] };
  return { format: "dx", text };
}

/** A length of arguments that every usual system accepts, with a reserve. */
const COMMAND_CHARACTERS = 60_000;

function command(verb: string, path: string, words: readonly string[]): string {
  if (words.length === 0) return "";
  return [`dx ${verb} ${shellQuoted(path)}`, ...words.map(shellQuoted)].join(" \\\n  ");
}

type Property = readonly [key: string, value: string | null];

function propertiesOf(body: string): Property[] {
  const exact = parseExactJson(body);
  const properties = isJsonObject(exact.value) ? exact.value["properties"] : undefined;
  if (!isJsonObject(properties)) return [];
  return exact.members(properties).map(({ key, value, source }) => {
    if (value === null) return [key, null];
    return [key, typeof value === "string" ? value : source];
  });
}

const TESTS: readonly (readonly [CopyHindrance["code"], (key: string, value: string | null) => boolean])[] = [
  ["equals-sign", (key, value) => value !== null && (key.includes("=") || value.includes("="))],
  // A backslash before the `=` would join key and value, and a leading dash starts an option (from the
  // client's source).
  ["key-syntax", (key, value) => key === "" || key.startsWith("-") || (value !== null && key.endsWith("\\"))],
  ["control-character", (key, value) => !isTypeable(key) || !isTypeable(value ?? "")],
];

function dxHindrances(properties: readonly Property[]): CopyHindrance[] {
  return TESTS.flatMap(([code, isHindered]) => {
    const keys = properties.filter(([key, value]) => isHindered(key, value)).map(([key]) => key);
    return keys.length > 0 ? [{ code, keys }] : [];
  });
}

function isTypeable(text: string): boolean {
  return !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text);
}
