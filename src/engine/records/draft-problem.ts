/** Why a stored draft can't be opened. */
export type DraftProblem = "newer-format" | "damaged";
