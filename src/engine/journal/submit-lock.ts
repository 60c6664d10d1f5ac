/**
 * The name of the Web Lock that a tab keeps during a submit. A tab that gets this lock knows that the submit
 * has ended or its tab is gone.
 */
export function submitLockName(operationId: string): string {
  return `redescribe-submit ${operationId}`;
}
