import type { Operation, OperationTable } from "../gateway/operation-table.ts";

/** 24 hex characters as far as is known (client); no more is taken for sure than that it is one plain word. */
const FILE = /^[0-9A-Za-z_-]{1,64}$/;
const NAME = /^(?!\.{1,2}$)[\w.-]{1,128}$/;
const PROJECT = /^(?!\.{1,2}\/)[\w.-]{1,128}\/(?!\.{1,2}$)[\w.-]{1,128}$/;
/** Any text that has a UTF-8 form, on one line. */
const TEXT = /^[^\p{Cc}\p{Cs}]{1,400}$/u;
const TEXT_OR_NONE = /^[^\p{Cc}\p{Cs}]{0,400}$/u;
/** doc: 100 at most. */
const LIMIT = /^(?:[1-9][0-9]?|100)$/;
const OFFSET = /^[0-9]{1,9}$/;

const GET = { method: "GET", parameters: {}, isWrite: false, body: "none" } as const;
const OF_FILE = { parameters: { file: FILE }, objectParameter: "file" } as const;
const WRITE = {
  ...OF_FILE,
  path: "/v2/files/{file}/metadata",
  isWrite: true,
  body: "object",
} as const;

const BULK = { method: "POST", parameters: {} } as const;

const operations: readonly Operation[] = [
  {
    ...GET,
    ...OF_FILE,
    name: "getFile",
    path: "/v2/files/{file}",
    query: { fields: /^id,name,parent$/ },
  },
  { ...WRITE, name: "patchMetadata", method: "PATCH" },
  { ...WRITE, name: "putMetadata", method: "PUT" },
  {
    ...BULK,
    name: "bulkGet",
    path: "/v2/bulk/files/get",
    isWrite: false,
    body: "object",
    objectList: { member: "file_ids", pattern: FILE, limit: 100 },
  },
  {
    ...BULK,
    name: "bulkEdit",
    path: "/v2/bulk/files/edit",
    isWrite: true,
    body: "edits",
    objectList: { member: "items", pattern: FILE, limit: 100 },
  },
  {
    ...GET,
    name: "listFiles",
    path: "/v2/files",
    query: {
      project: PROJECT,
      parent: FILE,
      name: TEXT,
      tag: TEXT,
      "metadata.*": TEXT_OR_NONE,
      fields: /^id,name,type(?:,project)?,tags(?:,size,created_on,modified_on)?(?:,metadata)?$/,
      limit: LIMIT,
      offset: OFFSET,
    },
  },
  {
    ...GET,
    name: "getProject",
    path: "/v2/projects/{owner}/{project}",
    parameters: { owner: NAME, project: NAME },
    query: { fields: /^(?:root_folder|name)$/ },
  },
  {
    ...GET,
    name: "listProjects",
    path: "/v2/projects",
    query: { fields: /^id,name,permissions$/, limit: LIMIT, offset: OFFSET },
  },
  { ...GET, name: "user", path: "/v2/user" },
];

/** The operations that a gateway may carry out on Seven Bridges platforms, and their hosts (doc). */
export const sevenBridgesOperations: OperationTable = {
  hosts: [
    "api.sbgenomics.com",
    "eu-api.sbgenomics.com",
    "api.sevenbridges.cn",
    "cgc-api.sbgenomics.com",
    "cavatica-api.sbgenomics.com",
    "api.sb.biodatacatalyst.nhlbi.nih.gov",
  ],
  basePaths: ["", "/v2"],
  operations,
};
