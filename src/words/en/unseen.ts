export const unseen = {} as const;
