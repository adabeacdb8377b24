import { z } from "./zod";

/** Longest skeleton, characters. */
export const SKELETON_MAX = 40_000;

/** One element: as deep as its spaces, `tag[role]`, names of attributes, `…` where it has words, how many like it follow each other. */
const LINE = /^ {0,40}(?:[a-z][a-z0-9]{0,15}|\*)(?:\[[a-z]{1,20}\])?(?: [a-z*][a-z*-]{0,30})*(?: …)?(?: ×\d{1,5})?$/;

/**
 * How a page is built, without a word of it: a line for each element. Names that anybody may make up (custom tags, attributes and roles
 * that no standard has) stand as `*`.
 */
export const Skeleton = z
  .string()
  .max(SKELETON_MAX)
  .refine((text) => text.split("\n").every((line) => LINE.test(line)));
export type Skeleton = z.infer<typeof Skeleton>;
