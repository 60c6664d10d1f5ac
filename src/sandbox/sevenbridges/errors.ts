import { CallError } from "../call.ts";

/** A refusal with one of the platform's own codes (doc: status codes). */
export function refusal(status: number, code: number, message: string): CallError {
  return new CallError(status, code, message);
}

/** The generic codes 90001 … 90009; which means what is not documented in full: the sandbox's choice. */
const genericCodes: Record<number, number> = {
  401: 90001,
  403: 90002,
  404: 90003,
  400: 90004,
  405: 90005,
  415: 90006,
};

/** A refusal with a generic code. */
export function genericRefusal(status: number, message: string): CallError {
  return new CallError(status, codeOfStatus(status), message);
}

/** The code that goes with a status which a fault asked for. */
export function codeOfStatus(status: number): number {
  if (status === 429) return 1000;
  if (status === 503) return 0;
  return genericCodes[status] ?? 90009;
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
