import { Role } from "../schema/draft";
import { Confidence } from "../schema/site";
import { Day } from "../schema/time";
import { z } from "../schema/zod";
import data from "./rights.json";

export const Place = z.enum([
  "us-california",
  "us-colorado",
  "us-minnesota",
  "us-newyorkcity",
  "us-seattle",
  "us-washington",
  "us",
  "eu",
  "uk",
  "au",
]);
export type Place = z.infer<typeof Place>;

/** One right of a worker in a place, as a fact with its day and source. Its sentence is `right.<id>` in the locale files. */
export const Right = z.strictObject({
  id: z.string(),
  place: Place,
  roles: z.array(Role).min(1),
  asOf: Day,
  source: z.string().min(1),
  confidence: Confidence,
});
export type Right = z.infer<typeof Right>;

/** Places that lie in a larger one, whose rights hold there too. */
const WITHIN: Readonly<Partial<Record<Place, readonly Place[]>>> = {
  "us-california": ["us"],
  "us-colorado": ["us"],
  "us-minnesota": ["us"],
  "us-newyorkcity": ["us"],
  "us-seattle": ["us-washington", "us"],
  "us-washington": ["us"],
};

/** Rights by place and role, the nearest place first. Facts of general knowledge are not among them. Never legal advice. */
export function rightsOf(place: Place, role: Role): Right[] {
  const places = [place, ...(WITHIN[place] ?? [])];
  return (data as Right[])
    .filter((right) => places.includes(right.place) && right.roles.includes(role))
    .sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place));
}
