/** Why a stored draft can't be opened here. */
export type DraftProblem = "newer-format" | "damaged";
