export const invisible = {} as const;
