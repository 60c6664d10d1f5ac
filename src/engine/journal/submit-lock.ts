/** The Web Lock that a tab holds while a submit is under way. Who gets it finds the submit ended, or its tab gone. */
export function submitLockName(operationId: string): string {
  return `redescribe-submit ${operationId}`;
}
