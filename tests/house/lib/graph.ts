import { posix } from "node:path";
import { text } from "./files";
import { isRelative, resolve } from "./rooms";
import type { Edge, EdgeKind, Source } from "./source";

export interface Target {
  path: string;
  kind: EdgeKind;
}

const toExpression = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
      .replaceAll("**", "\u0000")
      .replaceAll("*", "[^/]*")
      .replaceAll("\u0000", ".*")}$`,
  );

/** What a page or a style sheet uses: local `src`, `href` and `@import` addresses. */
function edgesOfText(path: string): Edge[] {
  const found = text(path).matchAll(/(?:\bsrc|\bhref)="([^"#]+)"|@import\s+(?:url\()?["']([^"']+)["']/g);
  return [...found].map((hit) => ({ specifier: `./${hit[1] ?? hit[2] ?? ""}`.replace(/^\.\/(?=\.)/, ""), kind: "value", line: 1 }));
}

/** The files of `paths` that a source (or a page or style sheet, read from its text) uses. */
export function targetsOf(source: Pick<Source, "path"> & Partial<Source>, paths: ReadonlySet<string>): Target[] {
  return (source.edges ?? edgesOfText(source.path)).flatMap((edge) => {
    if (!isRelative(edge.specifier)) return [];
    if (edge.specifier.includes("*")) {
      const expression = toExpression(posix.join(posix.dirname(source.path), edge.specifier));
      return [...paths].filter((path) => expression.test(path)).map((path) => ({ path, kind: edge.kind }));
    }
    const path = resolve(source.path, edge.specifier, (candidate) => paths.has(candidate));
    return path ? [{ path, kind: edge.kind }] : [];
  });
}

/** Every file reached from `entries` over edges of these kinds; style sheets are followed by their text. */
export function reach(entries: readonly string[], graph: ReadonlyMap<string, readonly Target[]>, kinds: readonly EdgeKind[]): Set<string> {
  const seen = new Set<string>();
  const open = [...entries];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const target of graph.get(path) ?? []) if (kinds.includes(target.kind)) open.push(target.path);
  }
  return seen;
}

/** One cycle for each knot of the graph, as "a > b > a". */
export function cycles(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (at: string, chain: readonly string[]): void => {
    const from = chain.indexOf(at);
    if (from >= 0) found.push([...chain.slice(from), at].join(" > "));
    if (from >= 0 || done.has(at)) return;
    for (const next of graph.get(at) ?? []) visit(next, [...chain, at]);
    done.add(at);
  };
  for (const at of graph.keys()) visit(at, []);
  return found;
}
