import type { ObjectRef } from "#core/object/object-ref.ts";
import type { PlatformOptions } from "../platform-options.ts";

// Fixture: answers as in the documents, with made-up content.

export const PROJECT = "alice/atlas";

export const FILE_REF: ObjectRef = { connection: "my-cgc", objectId: "568cf5dce4b0307bc0462060" };

const METADATA_TEXT =
  '{"tissue": "liver", "days_to_death": 994, "score": 1.50, "__proto__": "p", "gone": null, "2": "two"}';

/** The answer for a file, with some fields given as JSON text. */
export function fileAnswer(fields: Readonly<Record<string, string>> = {}): string {
  const all = {
    href: '"https://api.sbgenomics.test/v2/files/568cf5dce4b0307bc0462060"',
    id: '"568cf5dce4b0307bc0462060"',
    name: '"HG00096.bam"',
    size: "8547354",
    project: `"${PROJECT}"`,
    type: '"file"',
    origin: "{}",
    tags: "[]",
    metadata: METADATA_TEXT,
    ...fields,
  };
  const members = Object.entries(all).map(([name, text]) => `"${name}": ${text}`);
  return `{${members.join(", ")}}`;
}

export function projectAnswer(mayWrite: boolean): string {
  return `{"id": "${PROJECT}", "name": "Atlas", "permissions": {"read": true, "write": ${mayWrite}, "admin": false}}`;
}

export function errorAnswer(status: number, code: number): string {
  return `{"status": ${status}, "code": ${code}, "message": "In the platform's words", "more_info": "https://docs.test"}`;
}

export function platformOptions(fetch: PlatformOptions["fetch"]): PlatformOptions {
  return {
    connection: "my-cgc",
    baseUrl: "https://api.sbgenomics.test/v2",
    token: "a-token",
    fetch,
    now: () => 1234,
  };
}
