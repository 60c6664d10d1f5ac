import type { PlannedRequest, RequestPlan } from "#core/write/request-plan.ts";
import { pythonFromJson, pythonLines, pythonString } from "../python-text.ts";
import type { RequestCopy } from "../request-copy.ts";
import { curlText } from "../shell-text.ts";

/** The requests of a plan as texts for a shell and for sevenbridges-python. */
export function copyAs({ requests }: RequestPlan, root: string): readonly RequestCopy[] {
  if (requests.length === 0) return [];
  return [
    { format: "curl", text: requests.map((request) => curl(request, root)).join("\n") },
    { format: "sevenbridges-python", text: python(requests, root) },
    { format: "json", text: requests.map(({ body }) => body).join("\n") },
  ];
}

function curl(request: PlannedRequest, root: string): string {
  const authorization = "X-SBG-Auth-Token: $SB_AUTH_TOKEN";
  return curlText({ url: root + request.path, authorization, request });
}

/**
 * The client's own `save()` sends something other than the plan (from its source), so its HTTP calls are
 * used.
 */
function python(requests: readonly PlannedRequest[], root: string): string {
  const url = pythonString(`${root}/v2`);
  const api = `api = sevenbridges.Api(url=${url}, token=os.environ["SB_AUTH_TOKEN"])\n`;
  return `import os\n\nimport sevenbridges\n\n${api}${requests.map(pythonCall).join("")}`;
}

function pythonCall({ method, path, body }: PlannedRequest): string {
  const url = pythonString(path.replace(/^\/v2/, ""));
  const data = pythonFromJson(body, 1);
  if (data !== undefined) return `api.${method.toLowerCase()}(\n    url=${url},\n    data=${data},\n)\n`;
  // Python would write some number differently, so the text itself is sent.
  const call = `api.session.request(${pythonString(method)}, api.url + ${url}, data=body.encode(), headers=api.headers)`;
  return `body = ${pythonLines(body)}\n${call}.raise_for_status()\n`;
}
