import { PLATFORM_ORIGINS } from "./gateway/platform-kinds.ts";
import type { Surroundings } from "./page.ts";

/**
 * The headers of every answer of the page. Scripts and styles come from our own files only; text can't become
 * markup or code (the two Trusted Types policies each allow the address of one worker); nobody may frame the
 * page; and it may call only its own origin, the platforms and the sandbox.
 */
export const securityHeaders = securityHeadersWith({ platformHosts: [], sandboxUrl: undefined });

/** The same headers for a page that may also call further origins. */
export function securityHeadersWith(surroundings: Surroundings): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": [
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      `connect-src 'self' ${callableOrigins(surroundings).join(" ")}`,
      "require-trusted-types-for 'script'",
      "trusted-types redescribe-worker redescribe-service-worker",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ].join("; "),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  };
}

/** Every origin, besides its own, that the page may call. */
export function callableOrigins({ platformHosts, sandboxUrl }: Surroundings): readonly string[] {
  const ownHosts = platformHosts.map((host) => `https://${host}`);
  return [...PLATFORM_ORIGINS, ...ownHosts, ...(sandboxUrl === undefined ? [] : [sandboxUrl])];
}
