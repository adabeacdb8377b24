import { parseSync } from "vite";
import { text, walk } from "./files";

/** A node of the syntax tree, as the parser gives it: only the kind and the place are common to all. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/**
 * How a file uses another one. `type`: gone after compiling. `lazy`: loaded when used. `glob`: by `import.meta.glob`.
 * `script`: only the path of the other file, built by itself (`?iife`).
 */
export type EdgeKind = "value" | "type" | "lazy" | "glob" | "script";

export interface Edge {
  specifier: string;
  kind: EdgeKind;
  line: number;
}

export interface Source {
  path: string;
  text: string;
  program: Node;
  comments: readonly { value: string; start: number }[];
  edges: readonly Edge[];
}

/** Every node below and including `node`, parents before children, each with its parent. */
export function nodes(node: Node): [Node, Node | null][] {
  const known = walked.get(node);
  if (known) return known;
  const found: [Node, Node | null][] = [];
  const visit = (at: Node, parent: Node | null): void => {
    found.push([at, parent]);
    for (const key in at) {
      const value = at[key];
      if (Array.isArray(value)) {
        for (const child of value) if (isNode(child)) visit(child, at);
      } else if (isNode(value)) visit(value, at);
    }
  };
  visit(node, null);
  walked.set(node, found);
  return found;
}

const walked = new WeakMap<Node, [Node, Node | null][]>();

/** Is this value a node of a syntax tree? */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

/** The string of a literal node, else null. */
export const literal = (node: unknown): string | null =>
  isNode(node) && node.type === "Literal" && typeof node.value === "string" ? node.value : null;

/** Line (from 1) of an offset. */
export const lineOf = (source: string, offset: number): number => source.slice(0, offset).split("\n").length;

/** Name of what a member expression or identifier ends in: `fetch`, `self.fetch`, `self["fetch"]` all give "fetch". */
export function endName(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === "Identifier" || node.type === "JSXIdentifier") return String(node.name);
  if (node.type === "MemberExpression") return node.computed ? literal(node.property) : endName(node.property);
  return null;
}

const isImportMeta = (node: unknown): boolean => isNode(node) && node.type === "MetaProperty";

function edgesOf(program: Node, source: string): Edge[] {
  const edges: Edge[] = [];
  const add = (specifier: string | null, kind: EdgeKind, at: Node): void => {
    const bare = (specifier ?? "(not a literal)").replace(/\?.*$/, "");
    edges.push({ specifier: bare, kind: /\?.*\biife\b/.test(specifier ?? "") ? "script" : kind, line: lineOf(source, at.start) });
  };
  for (const [node] of nodes(program)) {
    if (node.type === "ImportDeclaration") add(literal(node.source), node.importKind === "type" ? "type" : "value", node);
    else if (node.type === "ExportAllDeclaration" || node.type === "ExportNamedDeclaration") {
      if (node.source) add(literal(node.source), node.exportKind === "type" ? "type" : "value", node);
    } else if (node.type === "ImportExpression") add(literal(node.source), "lazy", node);
    else if (node.type === "TSImportType") add(literal(node.source ?? node.argument), "type", node);
    else if (node.type === "TSExternalModuleReference") add(literal(node.expression), "value", node);
    else if (node.type === "CallExpression" && endName(node.callee) === "require")
      add(literal((node.arguments as unknown[])[0]), "value", node);
    else if (node.type === "NewExpression" && endName(node.callee) === "URL") {
      const [address, base] = node.arguments as unknown[];
      if (isNode(base) && base.type === "MemberExpression" && isImportMeta(base.object)) add(literal(address), "value", node);
    } else if (node.type === "CallExpression" && isNode(node.callee) && node.callee.type === "MemberExpression") {
      if (isImportMeta(node.callee.object) && endName(node.callee) === "glob") addGlob(node, add);
    }
  }
  return edges;
}

function addGlob(call: Node, add: (specifier: string | null, kind: EdgeKind, at: Node) => void): void {
  const [patterns, options] = call.arguments as unknown[];
  const query = isNode(options) ? JSON.stringify(options).includes('"?iife"') : false;
  const list = isNode(patterns) && patterns.type === "ArrayExpression" ? (patterns.elements as unknown[]) : [patterns];
  for (const pattern of list) add(literal(pattern), query ? "script" : "glob", call);
}

/** Reads one TypeScript source. Throws on a syntax error: a file that cannot be read is never passed over. */
export function parse(path: string, source: string): Source {
  const lang = path.endsWith("x") ? "tsx" : /\.[mc]?ts$/.test(path) ? "ts" : "js";
  const parsed = parseSync(path, source, { lang, sourceType: "module" });
  const [error] = parsed.errors;
  if (error) throw new Error(`${path} cannot be read: ${error.message}`);
  const program = parsed.program as unknown as Node;
  return { path, text: source, program, comments: parsed.comments, edges: edgesOf(program, source) };
}

const CODE = /\.([mc]?[jt]s|[jt]sx)$/;

/** Every source of ours under `folders`, parsed. */
export const sources = (...folders: string[]): Source[] =>
  folders.flatMap((folder) => walk(folder).filter((path) => CODE.test(path))).map((path) => parse(path, text(path)));
