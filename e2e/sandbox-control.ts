/** A change of one object's metadata, as the sandbox recorded it. */
export interface Commit {
  readonly seq: number;
  readonly at: number;
  readonly platform: "dnanexus" | "sevenbridges";
  readonly object: string;
  readonly project: string | null;
  readonly method: string;
  readonly path: string;
  readonly operation: string;
  /** The operation id that the page sent, if any. */
  readonly operationId: string | null;
  /** The exact body that arrived. */
  readonly requestBody: string | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** Another person's write. */
export interface OtherWrite {
  readonly object: string;
  readonly project?: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
}

export interface SandboxSettings {
  readonly nullInPatch: "ignored" | "removes" | "stores";
  readonly latencyMs: number;
  readonly rateLimit: { readonly requests: number; readonly seconds: number } | null;
  readonly [further: string]: unknown;
}

/**
 * A planned fault: its name, the operation or "*" for every one, and how often it happens; once by default.
 */
export interface PlannedFault {
  readonly on: string;
  readonly fault: string;
  readonly times?: number;
}

/** The control calls of one stand-in platform. */
export interface SandboxControl {
  /** Restores the seeds and clears settings and faults of both platforms, which share a database. */
  readonly reset: () => Promise<void>;
  /** This platform's commits, oldest first. */
  readonly history: () => Promise<readonly Commit[]>;
  readonly write: (write: OtherWrite) => Promise<void>;
  /** Changes settings for both platforms. */
  readonly settings: (settings: Partial<SandboxSettings>) => Promise<void>;
  /** Plans faults for both platforms; they affect matching calls in order. */
  readonly faults: (faults: readonly PlannedFault[]) => Promise<void>;
  /** The planned faults, and how often each has happened. */
  readonly usedFaults: () => Promise<readonly (PlannedFault & { readonly used: number })[]>;
}

/** A client of the control calls below a stand-in platform's root. */
export function createSandboxControl(platform: Commit["platform"], rootUrl: string): SandboxControl {
  const call = async (method: "GET" | "POST", name: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${rootUrl}/_sandbox/${name}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${name} was answered by ${response.status}: ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  };
  return {
    reset: async () => void (await call("POST", "reset", {})),
    history: async () => (await call("GET", `history?platform=${platform}`)) as readonly Commit[],
    write: async (write) => void (await call("POST", "write", { platform, ...write })),
    settings: async (settings) => void (await call("POST", "settings", settings)),
    faults: async (faults) => void (await call("POST", "faults", faults)),
    usedFaults: async () =>
      (await call("GET", "faults")) as Awaited<ReturnType<SandboxControl["usedFaults"]>>,
  };
}
