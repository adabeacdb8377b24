/**
 * What a reviewer is called on screen: four hexadecimal digits of the keyed hash, as in "Reviewer 7F3A".
 * Two digits would give the same name to two of twenty people more often than not. Empty when the reviewer is not known.
 */
export const pseudonym = (reviewerHash: string | null): string => (reviewerHash ?? "").slice(0, 4).toUpperCase();
