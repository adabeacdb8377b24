/** English catalogue. Parts live in `parts/`; the Spanish one must have exactly these keys. */
export const en = {} as const satisfies Record<string, string>;
