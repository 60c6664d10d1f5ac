import type { Platform } from "./call.ts";

/** The caller: one of the three people of the sandbox. */
export type Role = "curator" | "uploader" | "viewer";

/** All of them. */
export const roles: readonly Role[] = ["curator", "uploader", "viewer"];

const roleOf = new Map<string, Role>(roles.map((role) => [`sandbox-${role}`, role]));

/** The role of a token, or null: then the call is refused with 401. */
export function roleOfToken(token: string | null): Role | null {
  return token === null ? null : (roleOf.get(token) ?? null);
}

/** The token of an `Authorization: Bearer` header, or null. The scheme is case-insensitive (RFC 9110). */
function bearerToken(headers: Headers): string | null {
  const match = /^bearer +(\S+) *$/i.exec(headers.get("authorization") ?? "");
  return match?.[1] ?? null;
}

/** The token of a call: Seven Bridges has a header of its own, and takes Authorization for single sign-on (doc, client). */
export function tokenOf(platform: Platform, headers: Headers): string | null {
  const own = platform === "sevenbridges" ? headers.get("x-sbg-auth-token") : null;
  return own ?? bearerToken(headers);
}
