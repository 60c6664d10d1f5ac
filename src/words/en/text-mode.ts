export const textMode = {} as const;
