export const characters = {} as const;
