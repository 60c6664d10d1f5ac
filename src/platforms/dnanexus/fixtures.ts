import type { ObjectRef } from "#core/object/object-ref.ts";
import type { PlatformOptions } from "../platform-options.ts";

// Fixture: answers as in the documents, with made-up content.

export const PROJECT = "project-F0yyz6j9Jz8YpxQV8B8Kk7Zy";
export const OTHER_PROJECT = "project-GfZ0x2j0Zz1bFbFbFbFbFbFb";

export const FILE_REF: ObjectRef = {
  connection: "my-dnanexus",
  objectId: "file-F4yyz6j9Jz8YpxQV8B8Kk7Zy",
  project: PROJECT,
};
export const JOB_REF: ObjectRef = { connection: "my-dnanexus", objectId: "job-F4yyz6j9Jz8YpxQV8B8Kk7Zy" };
export const PROJECT_REF: ObjectRef = { connection: "my-dnanexus", objectId: PROJECT };

export const FILE_ANSWER = `{
  "id": "file-F4yyz6j9Jz8YpxQV8B8Kk7Zy", "project": "${PROJECT}", "class": "file", "types": [], "created": 1426633680152,
  "state": "closed", "hidden": false, "links": [], "name": "HG00096.bam", "folder": "/", "sponsored": false, "tags": [],
  "modified": 1426633680999, "createdBy": {"user": "user-alice"}, "size": 12, "media": "text/plain",
  "properties": {"tissue": "liver", "__proto__": "p", "empty": "", "2": "two"}
}`;

export const JOB_ANSWER = `{
  "id": "job-F4yyz6j9Jz8YpxQV8B8Kk7Zy", "class": "job", "name": "align", "project": "${PROJECT}", "state": "done",
  "properties": {"run": "7"}
}`;

export const PROJECT_ANSWER = `{"id": "${PROJECT}", "class": "project", "name": "Atlas", "level": "VIEW", "properties": {}}`;

export function errorAnswer(type: string): string {
  return `{"error": {"type": "${type}", "message": "In the platform's words"}}`;
}

export function platformOptions(fetch: PlatformOptions["fetch"]): PlatformOptions {
  return {
    connection: "my-dnanexus",
    baseUrl: "https://api.dnanexus.test",
    token: "a-token",
    fetch,
    now: () => 1234,
  };
}
