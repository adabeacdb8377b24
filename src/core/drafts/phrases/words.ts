/** The small words of one language that the sentences of a draft take in. */
export interface Words {
  months: readonly string[];
  date: string;
  dateWithYear: string;
  dated: string;
  course: string;
  /** By whole stars, from one. */
  stars: readonly string[];
  starsPart: string;
  quote: readonly [string, string];
  and: string;
  topics: Readonly<Record<string, string>>;
  /** By cue family or kind of flag; each goes on after "it" or stands alone after a colon. */
  signs: Readonly<Record<string, string>>;
  /** By ground of a rule pack. */
  grounds: Readonly<Record<string, { name: string; why: string }>>;
}
