import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Problem } from './problem.ts';

/** A content file as read: its text, what it holds, and what is wrong with its writing. */
export type ContentFile = Readonly<{
  name: string;
  text: string;
  data: unknown;
  tree: Node | undefined;
  problems: readonly Problem[];
}>;

/** What the JSON parser stumbled over, by its error number, as an editor would say it. */
const mistakes: Record<number, string> = {
  1: 'có chữ lạ ngoài dấu ngoặc kép',
  2: 'số viết sai',
  3: 'thiếu tên ô trong dấu ngoặc kép',
  4: 'thiếu giá trị sau dấu hai chấm, hoặc thừa dấu phẩy',
  5: 'thiếu dấu hai chấm sau tên ô',
  6: 'thiếu dấu phẩy giữa hai ô',
  7: 'thiếu dấu ngoặc nhọn đóng }',
  8: 'thiếu dấu ngoặc vuông đóng ]',
  9: 'thừa chữ sau khi tệp đã kết thúc',
  10: 'không được ghi chú thích trong tệp này',
  12: 'thiếu dấu ngoặc kép đóng',
};

/** Reads one JSON text. Never throws: what cannot be read becomes problems with their lines. */
export function readFile(name: string, text: string): ContentFile {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const problems = errors.map(
    (error): Problem => ({
      file: name,
      path: [],
      line: lineAt(text, error.offset),
      message: `tệp viết chưa đúng: ${mistakes[error.error] ?? 'có dấu đặt sai chỗ'}`,
    }),
  );
  if (!tree && problems.length === 0)
    problems.push({ file: name, path: [], line: 1, message: 'tệp đang trống' });
  return {
    name,
    text,
    tree,
    data: problems.length === 0 ? JSON.parse(text) : undefined,
    problems: [...problems, ...(tree ? repeatedKeys(name, text, tree) : [])],
  };
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

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
