import { endName, isNode, lineOf, type Node, nodes, type Source } from "./source";

const SUITES = new Set(["it", "test", "describe", "suite", "bench"]);
const MARKS = new Set(["only", "skip", "todo", "fails"]);
const ALIASES = new Set(["fit", "fdescribe", "xit", "xdescribe", "xtest"]);

const rootName = (node: unknown): string | null => {
  if (!isNode(node)) return null;
  if (node.type === "Identifier") return String(node.name);
  if (node.type === "MemberExpression") return rootName(node.object);
  return node.type === "CallExpression" ? rootName(node.callee) : null;
};

function habit(node: Node): string | null {
  if (node.type === "TSAnyKeyword") return "any: say what it is, or `unknown` and check it";
  if (node.type === "MemberExpression" && MARKS.has(endName(node) ?? "") && SUITES.has(rootName(node.object) ?? ""))
    return `.${endName(node)}: a test runs, or it is deleted`;
  if (node.type === "CallExpression" && ALIASES.has(rootName(node.callee) ?? ""))
    return `${rootName(node.callee)}: a test runs, or it is deleted`;
  if (node.type === "DebuggerStatement") return "debugger";
  return null;
}

/** Bad habits in one source, as `file:line what`: `any`, silenced type errors, tests that do not run. */
export function habits(source: Source): string[] {
  const inCode = [...nodes(source.program)].flatMap(([node]) => {
    const what = habit(node);
    return what ? [`${source.path}:${lineOf(source.text, node.start)} ${what}`] : [];
  });
  const silenced = source.comments
    .filter((comment) => /^\W*@ts-(ignore|nocheck|expect-error)|biome-ignore-all|eslint-disable/.test(comment.value))
    .map((comment) => `${source.path}:${lineOf(source.text, comment.start)} ${comment.value.trim().slice(0, 40)}: repair the type instead`);
  const todo = source.comments
    .filter((comment) => /\b(TODO|FIXME|XXX|HACK)\b/.test(comment.value))
    .map((comment) => `${source.path}:${lineOf(source.text, comment.start)} ${comment.value.trim().slice(0, 40)}: open an issue instead`);
  return [...inCode, ...silenced, ...todo];
}
