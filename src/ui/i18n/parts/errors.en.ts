export const en = {} as const satisfies Record<string, string>;
