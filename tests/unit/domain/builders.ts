import type {
  Agency,
  Basis,
  Change,
  CitedDocument,
  Fact,
  Guide,
  Question,
  QuoteSource,
  Result,
  Step,
  Target,
  Task,
  Term,
  Thing,
} from '../../../src/content/types.ts';
import { type Errand, newErrand } from '../../../src/domain/errands/errand.ts';

/** The smallest item of each kind that says nothing; a test adds what it is about. */

export function aSource(more: Partial<QuoteSource> = {}): QuoteSource {
  return { paragraph: 'I.1', quote: 'Đẩy mạnh tuyên truyền', ...more };
}

export function aTask(more: Partial<Task> = {}): Task {
  return {
    id: 'mot-viec',
    title: 'Một việc',
    plain: ['Làm một việc.'],
    source: aSource(),
    field: 'ky-nang-so',
    relevance: 'indirect',
    figures: [],
    responsible: [],
    cooperating: [],
    reportTo: [],
    deadline: null,
    ...more,
  };
}

export function aResult(more: Partial<Result> = {}): Result {
  return {
    id: 'mot-ket-qua',
    title: 'Một kết quả',
    plain: ['Đã làm một việc.'],
    source: aSource(),
    field: 'ky-nang-so',
    relevance: 'indirect',
    figures: [],
    ...more,
  };
}

export function aTarget(more: Partial<Target> = {}): Target {
  return {
    id: 'mot-con-so',
    title: 'Một con số',
    kind: 'target',
    value: null,
    shown: null,
    unit: null,
    scope: 'Hồ sơ',
    drawing: null,
    group: null,
    note: null,
    source: aSource(),
    ...more,
  };
}

export function aDocument(more: Partial<CitedDocument> = {}): CitedDocument {
  return {
    id: 'mot-van-ban',
    kind: 'ke-hoach',
    number: null,
    date: null,
    issuer: null,
    subject: 'Việc chuyển đổi số',
    clause: null,
    asks: [],
    source: aSource(),
    ...more,
  };
}

export function anAgency(more: Partial<Agency> = {}): Agency {
  return { id: 'cong-an', name: 'công an', source: aSource(), now: null, ...more };
}

export function aChange(more: Partial<Change> = {}): Change {
  return {
    id: 'mot-thay-doi',
    title: 'Một thay đổi',
    plain: ['Nay đã khác.'],
    since: '2025-07-01',
    until: null,
    evidence: 'law',
    sources: [],
    touches: [],
    ...more,
  };
}

/** Somebody the notice names in a role, with the words that name them. */
export function named(
  agency: string,
  more: Partial<QuoteSource> = {},
): Task['responsible'][number] {
  return { agency, source: aSource(more) };
}

export function anErrand(more: Partial<Errand> = {}): Errand {
  return { ...newErrand, ...more };
}

type OutsideBasis = Extract<Basis, { source: string }>;
type NoticeBasis = Extract<Basis, { notice: string }>;

export function aBasis(more: Partial<OutsideBasis> = {}): OutsideBasis {
  return { source: 'mot-luat', article: null, evidence: 'law', ...more };
}

export function aNoticeBasis(more: Partial<NoticeBasis> = {}): NoticeBasis {
  return { notice: 'mot', paragraph: 'I.1', quote: 'Đẩy mạnh tuyên truyền', ...more };
}

export function aFact(more: Partial<Fact> = {}): Fact {
  return { text: 'Một điều.', since: null, until: null, basis: [aBasis()], ...more };
}

/** A question with answers of these ids; their words are made of them. */
export function aQuestion(id: string, ...answers: string[]): Question {
  return {
    id,
    text: `Hỏi ${id}?`,
    answers: answers.map((answer) => ({ id: answer, text: `Trả lời ${answer}` })),
  };
}

export function aThing(more: Partial<Thing> = {}): Thing {
  return { ...aFact(), id: 'mot-mon', kind: 'paper', name: 'Một món', ...more };
}

export function aStep(more: Partial<Step> = {}): Step {
  return {
    id: 'mot-buoc',
    do: 'Bấm nút.',
    see: 'Trang mở ra.',
    say: 'Bác bấm nút này.',
    dont: 'Không bấm thay.',
    stuck: [],
    link: null,
    warning: null,
    basis: [aBasis()],
    ...more,
  };
}

export function aGuide(more: Partial<Guide> = {}): Guide {
  return {
    id: 'mot-huong-dan',
    title: 'Một việc',
    said: ['một', 'hai', 'ba', 'bốn', 'năm'],
    need: 'giay-to',
    everyday: null,
    since: null,
    until: null,
    forWhom: [aFact()],
    prepare: [aThing()],
    where: [aFact()],
    time: [],
    money: [],
    warnings: [],
    parts: [{ title: 'Làm', steps: [aStep()] }],
    procedures: [],
    tasks: [],
    checkedOn: '2026-11-22',
    checkBy: '2027-02-22',
    ...more,
  };
}

/** A sentence of that many words, each of them different from its neighbours. */
function words(count: number, from: number, what: string): string {
  const some = ['giấy', 'mượn', 'sách', 'thẻ', 'đọc', 'xã', 'bấm', 'nghiêng', 'trang', 'chờ'];
  const said = Array.from({ length: count }, (_, at) => some[(from + at * at) % some.length]);
  return `${what} số ${String(from).padStart(2, '0')}: ${said.join(' ')}.`;
}

function factsOf(count: number, long: number, what: string, evidence: OutsideBasis['evidence']) {
  return Array.from({ length: count }, (_, at) =>
    aFact({ text: words(1 + ((at * 7) % long), at, what), basis: [aBasis({ evidence })] }),
  );
}

function partOf(title: string, steps: number, from: number, long: number) {
  const numbers = Array.from({ length: steps }, (_, at) => from + at);
  return {
    title,
    steps: numbers.map((at) =>
      aStep({ id: `buoc-${at}`, do: words(2 + ((at * 5) % long), at, 'Bước') }),
    ),
  };
}

/** Guides as they come: the smallest, one of many short lines, one of long ones, one in many parts. */
export const someGuides: readonly Guide[] = [
  aGuide(),
  aGuide({
    id: 'nhieu-mon',
    title: 'Mượn sách ở thư viện xã',
    prepare: factsOf(14, 6, 'Món', 'law').map((fact, at) => aThing({ id: `mon-${at}`, ...fact })),
    where: factsOf(3, 8, 'Nơi', 'secondary'),
    parts: [partOf('Tới nơi', 7, 0, 5)],
  }),
  aGuide({
    id: 'cau-dai',
    title: 'Một việc có tên rất dài, kể hết những gì làm liền một lượt ở một nơi',
    prepare: factsOf(6, 24, 'Món', 'secondary').map((fact, at) =>
      aThing({ id: `mon-${at}`, ...fact }),
    ),
    where: factsOf(4, 24, 'Nơi', 'law'),
    parts: [partOf('Một phần có tên cũng dài', 5, 0, 24), partOf('Nộp', 4, 5, 20)],
  }),
  aGuide({
    id: 'nhieu-phan',
    title: 'Việc nhiều phần',
    until: '2027-02-28',
    parts: [0, 6, 12, 18].map((from) => partOf('Một phần', 6, from, 12)),
  }),
];

export function aTerm(more: Partial<Term> = {}): Term {
  return { id: 'mot-tu', term: 'một từ', also: [], plain: ['Là một từ.'], basis: [], ...more };
}
