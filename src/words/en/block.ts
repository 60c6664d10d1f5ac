export const block = {} as const;
