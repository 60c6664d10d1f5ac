export const templateRefusal = {} as const;
