/**
 * Is `said` one slip of the finger away from `name`: a letter changed, missing, too many, or two neighbours swapped
 * (Damerau-Levenshtein distance 1)?
 */
export function oneSlip(said: string, name: string): boolean {
  if (said === name || Math.abs(said.length - name.length) > 1) return false;
  let i = 0;
  while (i < said.length && said[i] === name[i]) i++;
  const rest = (a: number, b: number) => said.slice(i + a) === name.slice(i + b);
  if (said.length === name.length) return rest(1, 1) || (said[i] === name[i + 1] && said[i + 1] === name[i] && rest(2, 2));
  return said.length > name.length ? rest(1, 0) : rest(0, 1);
}

/** Does the slip leave the first letter alone? People rarely mistype it, and it keeps apart names that rhyme. */
export const keepsFirst = (said: string, name: string): boolean => said[0] === name[0];
