/** Types of the content, derived from the schema. Types only: importing them ships no bytes. */
import type { Contents, itemFolders, noticeFiles, sharedFiles } from './schema/files.ts';

type Shared = Contents<typeof sharedFiles>;
type OfNotice = Contents<typeof noticeFiles>;
type Items = Contents<typeof itemFolders>;

export type Notice = OfNotice['notice'];
export type Paragraph = Readonly<Notice['paragraphs'][number]>;
export type Task = Readonly<OfNotice['tasks']['tasks'][number]>;
export type Result = Readonly<OfNotice['results']['results'][number]>;
export type Target = Readonly<OfNotice['targets']['targets'][number]>;
export type CitedDocument = Readonly<OfNotice['documents']['documents'][number]>;
export type Agency = Readonly<OfNotice['agencies']['agencies'][number]>;
export type QuoteSource = Task['source'];

export type Site = Shared['site'];
export type Lists = Shared['lists'];
type LinkMode = Site['linkModes']['default'];
/** An outside link as links.json registers it. */
export type RegisteredLink = Readonly<Shared['links']['links'][number]>;
export type Source = Readonly<Shared['sources']['sources'][number]>;
export type Change = Readonly<Shared['changes']['changes'][number]>;
export type Evidence = Source['evidence'];
/** An outside link with what the site allows to do with it. */
export type OutsideLink = RegisteredLink & Readonly<{ mode: LinkMode }>;
/** A source with its link filled in. */
export type LinkedSource = Omit<Source, 'link'> & Readonly<{ link: OutsideLink | undefined }>;

export type Guide = Items['guides'];
export type Step = Readonly<Guide['parts'][number]['steps'][number]>;
export type Fact = Readonly<Guide['forWhom'][number]>;
export type Question = Readonly<NonNullable<Guide['ask']>[number]>;
export type Thing = Readonly<Guide['prepare'][number]>;
export type When = NonNullable<Thing['when']>;
export type Basis = Readonly<Fact['basis'][number]>;
export type Procedure = Items['procedures'];
export type StuckCard = Readonly<Shared['stuck']['cards'][number]>;
export type LifeEvent = Readonly<Shared['lifeEvents']['events'][number]>;
export type Right = Readonly<Shared['rights']['rights'][number]>;
export type Lesson = Readonly<Shared['lessons']['lessons'][number]>;
export type Helpers = Shared['helpers'];
export type Safety = Shared['safety'];
export type Term = Readonly<Shared['terms']['terms'][number]>;
export type Units = Shared['units'];
export type Unit = Units['units'][number];
type Todo = Readonly<Shared['todos']['todos'][number]>;
export type Catalogue = Shared['catalogue'];

/** Something that can be found: what it is called here, officially, and in people's words. */
export type SearchDoc = Readonly<{
  kind:
    | 'guide'
    | 'event'
    | 'procedure'
    | 'unit'
    | 'task'
    | 'document'
    | 'lesson'
    | 'term'
    | 'screen';
  id: string;
  title: string;
  official?: string;
  said: readonly string[];
  /** What it tells besides, a sentence or name a line. */
  body?: string;
  /** Stands before everything else that is found. */
  urgent?: true | undefined;
  /** The notice a document belongs to. */
  notice?: string;
  /** What is over is not found any more. */
  since?: string | null;
  until?: string | null;
}>;

/** What search looks through, and words of one meaning. */
export type SearchContent = Readonly<{
  docs: readonly SearchDoc[];
  synonyms: readonly (readonly string[])[];
}>;

/** A procedure as lists show it. */
export type ProcedureRow = Readonly<Pick<Procedure, 'id' | 'name' | 'said' | 'group' | 'level'>>;

/** What a piece of content refers to; found and put beside it when the app is built. */
export type Own = Readonly<{
  sources: readonly Source[];
  links: readonly RegisteredLink[];
  stuck: readonly StuckCard[];
  terms: readonly Term[];
  procedures: readonly ProcedureRow[];
}>;

/** What the first screen needs to know about all content, so that it loads nothing else. */
export type ContentIndex = Readonly<{
  /** The newest day on which something of it was read or checked: no clock before it is right. */
  newest: string;
  notices: readonly Readonly<{
    id: string;
    name: string;
    counts: Readonly<{ tasks: number; targets: number; documents: number }>;
    /** The names of paragraphs whose ids are no numbers of the notice's own. */
    names: Readonly<Record<string, string>>;
  }>[];
  tasks: readonly Readonly<{
    id: string;
    notice: string;
    title: string;
    forPeople: boolean;
  }>[];
  guides: readonly (Readonly<
    Pick<
      Guide,
      'id' | 'title' | 'need' | 'everyday' | 'tile' | 'since' | 'until' | 'procedures' | 'tasks'
    >
    // How many steps it has, along its first way.
  > &
    Readonly<{ steps: number }>)[];
  events: readonly Readonly<Pick<LifeEvent, 'id' | 'name'>>[];
  todos: readonly Readonly<
    Pick<Todo, 'id' | 'title' | 'plain' | 'since' | 'until' | 'guide' | 'change'>
  >[];
  changes: readonly Readonly<{ id: string; title: string; since: string; until: string | null }>[];
}>;

/** Home from a day on, as pieces that days share. */
type PreparedHome = Readonly<{ from: string; pieces: readonly number[] }>;

/** Pages made when the app was built. */
export type Prepared = Readonly<{
  /** No clock before this day is right. */
  newest: string;
  /** What stands in their links where the base path will. */
  anyBase: string;
  pieces: readonly string[];
  /** Home by the days from which it looks so, in order; and for who sits beside others. */
  usual: readonly PreparedHome[];
  helping: readonly PreparedHome[];
  /** The frame of the app, empty. */
  opening: string;
  /** That the app did not come, with one button. */
  failed: string;
}>;
