import { PLATFORM_ORIGINS } from "./gateway/platform-kinds.ts";
import type { Surroundings } from "./page.ts";

/**
 * The headers that every answer of the page carries. Scripts and styles come from files of our own alone, text can't
 * become markup or code (the two Trusted Types policies let the address of one worker through each), nobody frames us, and
 * nothing leaves this origin but for the platforms themselves and the sandbox.
 */
export const securityHeaders = securityHeadersWith({ platformHosts: [], sandboxUrl: undefined });

/** The same, for a page that may call what is around it too. */
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

/** Every origin but its own that the page may call. */
export function callableOrigins({ platformHosts, sandboxUrl }: Surroundings): readonly string[] {
  const ownHosts = platformHosts.map((host) => `https://${host}`);
  return [...PLATFORM_ORIGINS, ...ownHosts, ...(sandboxUrl === undefined ? [] : [sandboxUrl])];
}
