/** The format's number is raised when readers of an earlier format would misunderstand a record. */
export const RECORD_FORMAT = 1;
