/**
 * How many years of school a text asks for, computed apart from the extension.
 * English: the Flesch-Kincaid grade (Kincaid, Fishburne, Rogers and Chissom 1975), 0.39 words per sentence + 11.8 syllables per word - 15.59.
 * Spanish: the Szigriszt-Pazos ease (1993), 206.835 - 62.3 syllables per word - words per sentence, read on the INFLESZ scale
 * (Barrio-Cantalejo and others 2008): over 80 very easy (first years of school, comics), 80 to 65 fairly easy (end of primary school,
 * popular press), 65 to 55 normal (secondary school, daily press), below 55 rather hard.
 */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

const sentencesOf = (text: string): number => text.split(/[.?!…]+[”»"')\]]*(?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length;

/** Groups of vowels, without the ones that are not heard: final e, -es, -ed. */
function englishSyllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, "");
  if (plain.length <= 3) return 1;
  const heard = plain
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e|[^aeiouy]le(?=s?$)s?)$/, (end) => (end.includes("le") ? "xa" : end.charAt(0)))
    .replace(/^y/, "");
  return Math.max(1, heard.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** Vowels, less those that glide into a neighbour: an unstressed i or u beside another vowel. */
function spanishSyllables(word: string): number {
  const heard = word
    .toLowerCase()
    .replace(/(q|g)u(?=[eéií])/g, "$1")
    .replace(/y(?=$|s$)/, "i");
  return Math.max(1, heard.match(/[iuü]?[aeoáéíóú][iuy]?(?![aeoáéíóú])|[iuü]?[aeoáéíóú]|[iuü]+/g)?.length ?? 1);
}

function means(text: string, syllables: (word: string) => number): { perSentence: number; perWord: number } {
  const words = wordsOf(text);
  const all = words.flatMap((word) => word.split("-")).reduce((sum, word) => sum + syllables(word), 0);
  return { perSentence: words.length / Math.max(1, sentencesOf(text)), perWord: all / Math.max(1, words.length) };
}

export function fleschKincaid(text: string): number {
  const { perSentence, perWord } = means(text, englishSyllables);
  return 0.39 * perSentence + 11.8 * perWord - 15.59;
}

export function szigrisztPazos(text: string): number {
  const { perSentence, perWord } = means(text, spanishSyllables);
  return 206.835 - 62.3 * perWord - perSentence;
}
