export type Json = Record<string, unknown>;

export const isRecord = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export const string = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** A finite number, also when it came as a string ("4.3"). */
export function number(value: unknown): number | null {
  const n = typeof value === "string" && value.trim() ? Number(value) : value;
  return typeof n === "number" && Number.isFinite(n) ? n : null;
}

/** A whole number of things, zero or more. */
export function count(value: unknown): number | null {
  const n = number(value);
  return n !== null && Number.isInteger(n) && n >= 0 ? n : null;
}

/** The value at a path of own keys; undefined when any step is missing. */
export function at(value: unknown, ...path: string[]): unknown {
  let here = value;
  for (const key of path) {
    if (!isRecord(here) || !Object.hasOwn(here, key)) return undefined;
    here = here[key];
  }
  return here;
}

/** The object that a text is, all of it; null when it is none. */
function parsed(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** Parses JSON that may sit in an HTML comment and hold raw control characters; null when it is no JSON object. */
export function parseObject(text: string): Json | null {
  const body = text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1);
  return parsed(body) ?? parsed(body.replace(/\p{Cc}/gu, " "));
}

/** The object literal that follows `marker` in a script, found by matching braces outside strings. Null when there is none. */
export function objectAfter(script: string, marker: string): Json | null {
  const from = script.indexOf(marker);
  const start = from < 0 ? -1 : script.indexOf("{", from + marker.length);
  if (start < 0) return null;
  // Mostly the object is all there is on its line; that is tried first, since a parser is faster than looking for braces.
  const line = script.slice(start, (script.indexOf("\n", start) + 1 || script.length + 1) - 1).trimEnd();
  const whole = line.endsWith("}") || line.endsWith("};") ? parsed(line.replace(/;$/, "")) : null;
  if (whole) return whole;
  // A string that never ends reaches to the end of the script, so that nothing is looked at twice.
  const tokens = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[{}]/gs;
  tokens.lastIndex = start;
  let depth = 0;
  for (let token = tokens.exec(script); token; token = tokens.exec(script)) {
    if (token[0] === "{") depth++;
    else if (token[0] === "}" && --depth === 0) return parseObject(script.slice(start, tokens.lastIndex));
  }
  return null;
}
