import type {
  Agency,
  Basis,
  Change,
  CitedDocument,
  Fact,
  Guide,
  QuoteSource,
  Result,
  Step,
  Target,
  Task,
  Term,
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
    lifeEvent: null,
    everyday: null,
    since: null,
    until: null,
    forWhom: [aFact()],
    prepare: [aFact()],
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

export function aTerm(more: Partial<Term> = {}): Term {
  return { id: 'mot-tu', term: 'một từ', also: [], plain: ['Là một từ.'], basis: [], ...more };
}
