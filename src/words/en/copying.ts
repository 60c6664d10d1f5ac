export const copying = {} as const;
