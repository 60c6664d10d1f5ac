import { CallError } from "../call.ts";

const statusOfType = {
  MalformedJSON: 400,
  InvalidAuthentication: 401,
  PermissionDenied: 401,
  SpendingLimitExceeded: 403,
  ResourceNotFound: 404,
  InvalidInput: 422,
  InvalidState: 422,
  InvalidType: 422,
  RateLimitConditional: 429,
  InternalError: 500,
  ServiceUnavailable: 503,
} as const;

/** The error types that the sandbox gives (doc: protocols page). */
export type DnanexusErrorType = keyof typeof statusOfType;

/** A refusal of the given type, with the status that belongs to it. */
export function refusal(type: DnanexusErrorType, message: string): CallError {
  return new CallError(statusOfType[type], type, message);
}

/** The type that goes with a status which a fault asked for. */
export function typeOfStatus(status: number): DnanexusErrorType {
  const preferred: Record<number, DnanexusErrorType> = { 401: "InvalidAuthentication", 422: "InvalidInput" };
  const entries = Object.entries(statusOfType) as [DnanexusErrorType, number][];
  const match = entries.find(([, known]) => known === status);
  return preferred[status] ?? match?.[0] ?? (status >= 500 ? "InternalError" : "InvalidInput");
}

/** The error body (doc): `{"error":{"type","message"}}`. */
export function errorBody(type: string, message: string): string {
  return JSON.stringify({ error: { type, message } });
}
