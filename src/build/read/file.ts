import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { lineAt, mistake } from './mistake.ts';
import type { Problem } from './problem.ts';

/** A content file as read: its text, what it holds, and what is wrong with its writing. */
export type ContentFile = Readonly<{
  name: string;
  text: string;
  data: unknown;
  tree: Node | undefined;
  problems: readonly Problem[];
}>;

/**
 * Reads one JSON text. Never throws: what cannot be read becomes a problem with its line.
 * Only the first mistake of a text is told, because those after it are mostly its echoes.
 */
export function readFile(name: string, text: string): ContentFile {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const [first] = errors;
  if (first) {
    const { line, message } = mistake(text, first);
    const problem = { file: name, path: [], line, message: `tệp viết chưa đúng: ${message}` };
    return { name, text, tree, data: undefined, problems: [problem] };
  }
  const problems = tree ? repeatedKeys(name, text, tree) : [];
  return { name, text, tree, data: JSON.parse(text), problems };
}

/** JSON lets the last of two equal keys win in silence; editors would lose words that way. */
function repeatedKeys(file: string, text: string, node: Node): Problem[] {
  const own: Problem[] = [];
  const seen = new Set<string>();
  for (const property of node.type === 'object' ? (node.children ?? []) : []) {
    const key = property.children?.[0];
    if (!key) continue;
    if (seen.has(key.value))
      own.push({
        file,
        path: [],
        line: lineAt(text, key.offset),
        message: `ô “${key.value}” viết hai lần; giữ lại một`,
      });
    seen.add(key.value);
  }
  return [...own, ...(node.children ?? []).flatMap((child) => repeatedKeys(file, text, child))];
}

/** Line (from 1) of the field a path leads to, or of the nearest thing above it that exists. */
export function lineOf(file: ContentFile, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0 && file.tree; length--) {
    const node = findNodeAtLocation(file.tree, path.slice(0, length));
    if (node)
      return lineAt(file.text, (node.parent?.type === 'property' ? node.parent : node).offset);
  }
  return 1;
}
