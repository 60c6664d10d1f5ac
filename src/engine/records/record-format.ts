/** Raised when a reader of an earlier format would misunderstand what is written. */
export const RECORD_FORMAT = 1;
