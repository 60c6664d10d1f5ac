import type { HttpCall } from "../http-call.ts";

/** One call that an adapter makes. What is in no table can't be asked of a gateway. */
export type Operation = {
  /** As in a gateway's addresses. */
  readonly name: string;
  readonly method: HttpCall["method"];
  /** Below the platform's root, with `{name}` for each of its parameters. */
  readonly path: string;
  /** The parameters of the path, all of them needed, each with the whole of what it may be. */
  readonly parameters: Readonly<Record<string, RegExp>>;
  /**
   * The parameters of the query, any of which may be left out, in the order in which they go out. A name that ends in `.*`
   * stands for all that begin so, each of which may be there, in any order.
   */
  readonly query?: Readonly<Record<string, RegExp>>;
  /**
   * The parameter that names the object whose metadata it reads or writes. Objects can be held only where this or `objectList` says
   * which they are.
   */
  readonly objectParameter?: string;
  /** The list in the body that names many objects: each entry is an id, or an object whose `id` it is. */
  readonly objectList?: {
    readonly member: string;
    /** The whole of what an id may be. */
    readonly pattern: RegExp;
    /** So many ids at most. */
    readonly limit: number;
  };
  /** Carries an operation's id, and is never carried out twice for the same one. */
  readonly isWrite: boolean;
  /**
   * `properties`: nothing but a project and a map of texts and nulls. `edits`: nothing but a list of `items`, each of which has an
   * id and a map of metadata, and nothing else.
   */
  readonly body: "none" | "object" | "properties" | "edits";
};

/** All that a gateway may do on one kind of platform. */
export type OperationTable = {
  /** The known hosts of the platform. */
  readonly hosts: readonly string[];
  /** The paths that may follow the host in a base address, without a slash at their end. */
  readonly basePaths: readonly string[];
  readonly operations: readonly Operation[];
};

export type OperationCall = {
  readonly operation: Operation;
  readonly parameters: ReadonlyMap<string, string>;
};

/** The path and query of an operation; `undefined` where a parameter is missing, unknown, or not what it may be. */
export function pathOf(operation: Operation, parameters: ReadonlyMap<string, string>): string | undefined {
  const { path, parameters: needed, query = {} } = operation;
  const patterns = new Map([...Object.entries(needed), ...Object.entries(query)]);
  const isAllowed = Array.from(parameters).every(([name, text]) =>
    (patterns.get(name) ?? patterns.get(familyOf(name)))?.test(text),
  );
  if (!isAllowed || !Object.keys(needed).every((name) => parameters.has(name))) return undefined;
  const segments = path.split("/").map((segment) => {
    const name = parameterName(segment);
    return name === undefined ? segment : encodeURIComponent(parameters.get(name) ?? "");
  });
  const asked = Object.keys(query).flatMap((name) =>
    Array.from(parameters).filter(([given]) => given === name || familyOf(given) === name),
  );
  return segments.join("/") + (asked.length === 0 ? "" : `?${new URLSearchParams(asked)}`);
}

/** The operation that a call is, and none that would give another path or query, not by a letter. */
export function operationOf(
  { operations }: OperationTable,
  { method, path }: Pick<HttpCall, "method" | "path">,
): OperationCall | undefined {
  for (const operation of operations) {
    if (operation.method !== method) continue;
    const parameters = parametersFrom(operation.path, path);
    if (pathOf(operation, parameters) === path) return { operation, parameters };
  }
  return undefined;
}

function parametersFrom(template: string, path: string): ReadonlyMap<string, string> {
  const [pathname = "", query = ""] = path.split("?");
  const parameters = new Map(new URLSearchParams(query));
  const given = pathname.split("/");
  for (const [at, segment] of template.split("/").entries()) {
    const name = parameterName(segment);
    if (name !== undefined) parameters.set(name, decodedSegment(given[at] ?? ""));
  }
  return parameters;
}

/** `metadata.tissue` is one of `metadata.*`. */
function familyOf(name: string): string {
  const cut = name.indexOf(".");
  return cut > 0 && cut < name.length - 1 ? `${name.slice(0, cut)}.*` : name;
}

function parameterName(segment: string): string | undefined {
  return /^\{(\w+)\}$/.exec(segment)?.[1];
}

function decodedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return "";
  }
}
