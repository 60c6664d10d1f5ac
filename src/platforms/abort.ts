/** Throws an AbortError if the signal has fired, whatever its reason. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  const { reason } = signal;
  throw isAbortError(reason) ? reason : new DOMException("The call was cancelled.", "AbortError");
}

export function isAbortError(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}
