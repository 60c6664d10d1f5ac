import { type Address, formatAddress } from "#core/address/address.ts";

const DNANEXUS = "sandbox-dnanexus";
const SEVEN_BRIDGES = "sandbox-sevenbridges";

/** Tasks that can be tried on the sandbox's own objects, by the ids of their texts, with the addresses that they begin at. */
const TASKS = [
  {
    id: "fix",
    address: { kind: "object", ref: { connection: SEVEN_BRIDGES, objectId: "568e69abe9b0307bc0414164" } },
  },
  {
    id: "many",
    address: {
      kind: "objects",
      connection: SEVEN_BRIDGES,
      project: "curator/tumor-atlas",
      folder: "568e69abe9b0307bc0414170",
    },
  },
  {
    id: "compare",
    address: { kind: "object", ref: { connection: SEVEN_BRIDGES, objectId: "568e69abe9b0307bc0414167" } },
  },
  {
    id: "paste",
    address: {
      kind: "object",
      ref: {
        connection: DNANEXUS,
        objectId: "file-SandboxEmpty000000000001",
        project: "project-SandboxTumorAtlas0000001",
      },
    },
  },
] as const satisfies readonly { readonly id: string; readonly address: Address }[];

export type ExampleTask = { readonly id: (typeof TASKS)[number]["id"]; readonly href: string };

/** The tasks that can be tried with these connections; none without the sandbox. */
export function exampleTasks(connections: readonly { readonly id: string }[]): readonly ExampleTask[] {
  return TASKS.filter(({ address }) =>
    connections.some(({ id }) => id === ("ref" in address ? address.ref.connection : address.connection)),
  ).map(({ id, address }) => ({ id, href: formatAddress(address) }));
}
