const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const short = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "undefined";
  return text.length > 70 ? `${text.slice(0, 70)}…` : text;
};

/** Where two values of plain data differ, one line a place: `path: got, wanted`. Empty when they are equal. For invented pages only: it quotes. */
export function differences(actual: unknown, wanted: unknown, path = ""): string[] {
  if (isObject(actual) && isObject(wanted) && Array.isArray(actual) === Array.isArray(wanted)) {
    const keys = new Set([...Object.keys(actual), ...Object.keys(wanted)]);
    return [...keys].flatMap((key) => differences(actual[key], wanted[key], path ? `${path}.${key}` : key));
  }
  return Object.is(actual, wanted) ? [] : [`${path}: got ${short(actual)}, wanted ${short(wanted)}`];
}
