export const packet = {} as const;
