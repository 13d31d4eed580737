/** How people type Vietnamese while the keyboard leaves the keys in the text. */

const tones: Readonly<Record<string, readonly [telex: string, vni: string]>> = {
  '\u0301': ['s', '1'],
  '\u0300': ['f', '2'],
  '\u0309': ['r', '3'],
  '\u0303': ['x', '4'],
  '\u0323': ['j', '5'],
};
const shapes: Readonly<Record<string, readonly [telex: string, vni: string]>> = {
  '\u0302': ['', '6'],
  '\u031b': ['w', '7'],
  '\u0306': ['w', '8'],
};

export const habits = [
  'telex, tone at the end',
  'telex, tone after the vowel',
  'telex, all keys at the end',
  'vni, tone at the end',
  'vni, tone after the vowel',
] as const;

/** A text as it stands when it is typed in a habit and nothing turns the keys into letters. */
export function typedIn(habit: (typeof habits)[number], text: string): string {
  return text
    .split(/([^\p{L}\p{M}\d]+)/u)
    .map((word) => typeWord(habit, word))
    .join('');
}

function typeWord(habit: string, word: string): string {
  const vni = habit.startsWith('vni');
  const toneLast = habit.endsWith('at the end');
  const keysLast = habit.includes('all keys');
  let written = '';
  let tone = '';
  let late = '';
  for (const letter of word) {
    if (letter === 'đ' || letter === 'Đ') {
      const d = letter === 'đ' ? 'd' : 'D';
      if (keysLast) {
        written += d;
        late += 'd';
      } else written += vni ? `${d}9` : `${d}d`;
      continue;
    }
    const [base = '', ...marks] = letter.normalize('NFD');
    let shape = '';
    let own = '';
    for (const mark of marks) {
      const keys = tones[mark] ?? shapes[mark];
      if (!keys) continue;
      const key = keys[vni ? 1 : 0] || base.toLowerCase();
      if (tones[mark]) own = key;
      else shape = key;
    }
    written += base;
    if (keysLast) late += shape;
    else written += shape;
    if (toneLast) tone += own;
    else written += own;
  }
  return written + late + tone;
}
