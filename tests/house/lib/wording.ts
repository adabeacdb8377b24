import { endName, isNode, lineOf, type Node, nodes, type Source } from "./source";

const LETTERS = /\p{L}{2,}/u;

/** Attributes that a person reads or hears. */
const SPOKEN = new Set([
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "alt",
  "title",
  "placeholder",
  "label",
]);

/** Texts with letters that an expression can give as they are: literals, through `?:`, `&&`, `||`, `??`, `+` and templates, not through calls. */
function literals(node: unknown): Node[] {
  if (!isNode(node)) return [];
  if (node.type === "Literal") return typeof node.value === "string" && LETTERS.test(node.value) ? [node] : [];
  if (node.type === "TemplateLiteral")
    return (node.quasis as Node[])
      .filter((part) => LETTERS.test((part.value as { raw: string }).raw))
      .concat((node.expressions as unknown[]).flatMap(literals));
  if (node.type === "ConditionalExpression") return [...literals(node.consequent), ...literals(node.alternate)];
  if (node.type === "LogicalExpression" || node.type === "BinaryExpression")
    return isComparison(node) ? [] : [...literals(node.left), ...literals(node.right)];
  if (node.type === "ParenthesizedExpression" || node.type === "JSXExpressionContainer") return literals(node.expression);
  return [];
}

const isComparison = (node: Node): boolean => /^(===?|!==?|[<>]=?|in|instanceof)$/.test(String(node.operator));

/** Words in the interface that do not come from the catalogue, as `file:line "words"`. */
export function ownWords(source: Source): string[] {
  const found: Node[] = [];
  for (const [node, parent] of nodes(source.program)) {
    if (node.type === "JSXText" && LETTERS.test(String(node.value))) found.push(node);
    if (node.type === "JSXExpressionContainer" && parent?.type !== "JSXAttribute") found.push(...literals(node));
    if (node.type === "JSXAttribute" && isNode(node.name) && SPOKEN.has(endName(node.name) ?? "")) found.push(...literals(node.value));
    if (node.type === "AssignmentExpression" && ["textContent", "title"].includes(endName(node.left) ?? ""))
      found.push(...literals(node.right));
  }
  const shown = (node: Node): string => source.text.slice(node.start, node.end).trim().slice(0, 60);
  return found.map((node) => `${source.path}:${lineOf(source.text, node.start)} ${shown(node)}`);
}
