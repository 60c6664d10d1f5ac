import { onTestFinished } from "vitest";
import { createSandbox, type Sandbox, type SandboxOptions } from "./sandbox.ts";

/** A reply: the status, the headers, the body's text, and its value if it is JSON. */
export type Reply = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The value of JSON.parse, unchecked, because tests look into answers of every shape. */
  readonly json: ReturnType<typeof JSON.parse>;
};

/** Tokens of the sandbox's three people. */
const tokens = {
  curator: "sandbox-curator",
  uploader: "sandbox-uploader",
  viewer: "sandbox-viewer",
} as const;

/** The seeded projects of DNAnexus, and some seeded objects. */
export const atlas = "project-SandboxTumorAtlas0000001";
export const readOnlyProject = "project-SandboxReadOnly000000001";
export const liverBam = "file-SandboxLiverBam000000001";
export const openFile = "file-SandboxOpen0000000000001";
export const chr20Bam = "568e69abe9b0307bc0414164";

/** A sandbox in memory, and short ways to call it. */
export type TestClient = {
  readonly sandbox: Sandbox;
  /** POST with JSON, as the curator unless told otherwise. */
  dnanexus(path: string, input?: unknown, token?: string): Promise<Reply>;
  sevenbridges(method: string, path: string, body?: unknown, token?: string): Promise<Reply>;
  control(method: string, name: string, body?: unknown): Promise<Reply>;
  history(): Promise<Reply["json"][]>;
};

/** Reads a response. */
export async function readReply(response: Response): Promise<Reply> {
  const text = await response.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return { status: response.status, headers: response.headers, text, json };
}

function jsonBody(body: unknown): { body?: string } {
  if (body === undefined) return {};
  return { body: typeof body === "string" ? body : JSON.stringify(body) };
}

/** Opens a sandbox for a test, and closes it when the test is over. A body that is a string is sent as it is. */
export function createTestClient(options: SandboxOptions = {}): TestClient {
  const sandbox = createSandbox(options);
  onTestFinished(() => sandbox.close());
  const control: TestClient["control"] = async (method, name, body) =>
    readReply(
      await sandbox.dnanexus(new Request(`http://dx.test/_sandbox/${name}`, { method, ...jsonBody(body) })),
    );
  return {
    sandbox,
    dnanexus: async (path, input = {}, token = tokens.curator) => {
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const request = new Request(`http://dx.test${path}`, { method: "POST", headers, ...jsonBody(input) });
      return readReply(await sandbox.dnanexus(request));
    },
    sevenbridges: async (method, path, body, token = tokens.curator) => {
      const headers = { "x-sbg-auth-token": token, "content-type": "application/json" };
      const request = new Request(`http://sb.test${path}`, { method, headers, ...jsonBody(body) });
      return readReply(await sandbox.sevenbridges(request));
    },
    control,
    history: async () => (await control("GET", "history")).json,
  };
}
