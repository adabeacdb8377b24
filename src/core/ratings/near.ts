import type { Dated } from "./stream";

/** Ratings below this are low, ratings above `HIGH` are praise. */
const LOW = 2.5;
const HIGH = 4;

export const isLow = ({ review }: Dated): boolean => review.rating < LOW;
export const isHigh = ({ review }: Dated): boolean => review.rating > HIGH;
