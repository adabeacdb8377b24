/** The names in a typed line, parted by commas, each once; at most 20 of at most 80 characters, as rows allow. */
export function namesIn(typed: string): string[] {
  const names = typed
    .split(/[,;\n]/)
    .map((name) => name.trim().slice(0, 80))
    .filter((name) => name !== "");
  return [...new Set(names)].slice(0, 20);
}
