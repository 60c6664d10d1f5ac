import type { Operation, OperationTable } from "../gateway/operation-table.ts";

const OBJECT = /^(?:record|file|applet|workflow|database|dbcluster|job|analysis|project)-[0-9A-Za-z]{24}$/;
const PROJECT = /^project-[0-9A-Za-z]{24}$/;

/** Every call is a POST with an object (doc). */
const POST = { method: "POST", parameters: {}, isWrite: false, body: "object" } as const;

const OF_OBJECT = { parameters: { object: OBJECT }, objectParameter: "object" } as const;

const operations: readonly Operation[] = [
  { ...POST, ...OF_OBJECT, name: "describe", path: "/{object}/describe" },
  {
    ...POST,
    ...OF_OBJECT,
    name: "setProperties",
    path: "/{object}/setProperties",
    isWrite: true,
    body: "properties",
  },
  { ...POST, name: "listFolder", path: "/{project}/listFolder", parameters: { project: PROJECT } },
  { ...POST, name: "listProjects", path: "/{object}/listProjects", parameters: { object: OBJECT } },
  { ...POST, name: "resolveDataObjects", path: "/system/resolveDataObjects" },
  {
    ...POST,
    name: "findDataObjects",
    path: "/system/findDataObjects",
    objectList: { member: "id", pattern: OBJECT, limit: 1000 },
  },
  {
    ...POST,
    name: "describeDataObjects",
    path: "/system/describeDataObjects",
    objectList: { member: "objects", pattern: OBJECT, limit: 1000 },
  },
  { ...POST, name: "findProjects", path: "/system/findProjects" },
  { ...POST, name: "whoami", path: "/system/whoami" },
];

/** The operations that a gateway may carry out on DNAnexus, and the hosts for them (client). */
export const dnanexusOperations: OperationTable = {
  hosts: ["api.dnanexus.com", "api.cn.dnanexus.com"],
  basePaths: [""],
  operations,
};
