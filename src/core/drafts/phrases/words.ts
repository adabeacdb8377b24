import type { Role } from "../../schema/draft";
import type { Trade } from "../patterns/topics";

/** The small words of one language that the sentences of a draft take in. */
export interface Words {
  months: readonly string[];
  date: string;
  dateWithYear: string;
  dated: string;
  on: string;
  /** What a rating with words is called there. */
  things: Readonly<Record<Trade, string>>;
  /** The place for the job that a rating was given for, where support asks which one it was. */
  jobs: Readonly<Partial<Record<Role, string>>>;
  course: string;
  /** By whole stars, from one. */
  stars: readonly string[];
  starsPart: string;
  quote: readonly [string, string];
  and: string;
  topics: Readonly<Record<string, string>>;
  /** By cue family or kind of flag; what the text does, to go on after "it". */
  signs: Readonly<Record<string, string>>;
  /** What else than the worker decided, with its article. */
  causes: Readonly<Record<string, string>>;
  /** By exclusion of a rule pack; what a rating was given for, to go on after "over". */
  clauses: Readonly<Record<string, string>>;
  /** By ground of a rule pack. */
  grounds: Readonly<Record<string, { name: string; why: string }>>;
}
