export const comparison = {} as const;
