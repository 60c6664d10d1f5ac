import { CallError } from "../call.ts";

/** A refusal with one of the platform's own codes (doc: status codes). */
export function refusal(status: number, code: number, message: string): CallError {
  return new CallError(status, code, message);
}

/** The generic codes by their status (both of the vendor's R clients). */
const genericCodes: Record<number, number> = {
  400: 90000,
  401: 90001,
  403: 90002,
  404: 90003,
  500: 90004,
  405: 90006,
  409: 90007,
  415: 90008,
};

/** The message of a 429 (client). */
export const rateLimitMessage = "Rate limit exceeded! Check response headers.";

/** A body that can't be decoded: malformed JSON, none at all, or no UTF-8. */
export function undecodable(): CallError {
  return new CallError(400, 90009, "An error occurred during the decoding of the request content.");
}

/** A refusal with a generic code. */
export function genericRefusal(status: number, message: string): CallError {
  return new CallError(status, codeOfStatus(status), message);
}

/** The code that goes with a status which a fault asked for. */
export function codeOfStatus(status: number): number {
  if (status === 429) return 1000;
  if (status === 503) return 0;
  return genericCodes[status] ?? (status >= 500 ? 90004 : 90000);
}

/** An error as the body of an answer, or as an entry of a bulk answer (doc). */
export function errorObject(error: CallError): Record<string, string | number> {
  const moreInfo = `https://docs.sevenbridges.com/docs/api-status-codes#section-${error.code}`;
  return { status: error.status, code: Number(error.code), message: error.message, more_info: moreInfo };
}

/** No such file, or not one that the caller can see. */
export function noSuchFile(): CallError {
  return refusal(404, 5002, "Requested file does not exist.");
}
