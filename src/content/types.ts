/** Types of the content, derived from the schema. Types only: importing them ships no bytes. */
import type { z } from 'zod';
import type * as schema from './schema/files.ts';
import type * as guidance from './schema/guidance.ts';

export type Notice = Readonly<z.infer<typeof schema.notice>>;
export type Paragraph = Readonly<z.infer<typeof schema.paragraph>>;
export type Task = Readonly<z.infer<typeof schema.task>>;
export type Result = Readonly<z.infer<typeof schema.result>>;
export type Target = Readonly<z.infer<typeof schema.target>>;
export type CitedDocument = Readonly<z.infer<typeof schema.document>>;
export type Agency = Readonly<z.infer<typeof schema.agency>>;
export type Change = Readonly<z.infer<typeof schema.change>>;
export type Source = Readonly<z.infer<typeof schema.source>>;
export type Lists = Readonly<z.infer<typeof schema.lists>>;
export type Site = Readonly<z.infer<typeof schema.site>>;
/** An outside link as links.json registers it. */
export type RegisteredLink = Readonly<z.infer<typeof schema.links>['links'][number]>;
export type LinkMode = z.infer<typeof schema.linkMode>;
export type Evidence = z.infer<typeof schema.evidence>;
export type QuoteSource = Task['source'];
/** An outside link with what the site allows to do with it. */
export type OutsideLink = RegisteredLink & Readonly<{ mode: LinkMode }>;
/** A source with its link filled in. */
export type LinkedSource = Omit<Source, 'link'> & Readonly<{ link: OutsideLink | undefined }>;

export type Basis = Readonly<z.infer<typeof guidance.basis>>;
export type Fact = Readonly<z.infer<typeof guidance.fact>>;
export type Guide = Readonly<z.infer<typeof guidance.guide>>;
export type Step = Readonly<z.infer<typeof guidance.step>>;
export type Procedure = Readonly<z.infer<typeof guidance.procedure>>;
export type StuckCard = Readonly<z.infer<typeof guidance.stuck>['cards'][number]>;
export type Right = Readonly<z.infer<typeof guidance.rights>['rights'][number]>;
export type Lesson = Readonly<z.infer<typeof guidance.lessons>['lessons'][number]>;
export type Helpers = Readonly<z.infer<typeof guidance.helpers>>;
export type Safety = Readonly<z.infer<typeof guidance.safety>>;
export type Term = Readonly<z.infer<typeof guidance.terms>['terms'][number]>;
export type Units = Readonly<z.infer<typeof guidance.units>>;
export type Unit = Units['units'][number];
export type Todo = Readonly<z.infer<typeof guidance.todos>['todos'][number]>;
export type Catalogue = Readonly<z.infer<typeof guidance.catalogue>>;

/** Something that can be found: what it is called here, officially, and in people's words. */
export type SearchDoc = Readonly<{
  kind: 'guide' | 'procedure' | 'unit' | 'task' | 'document' | 'lesson' | 'term' | 'place';
  id: string;
  title: string;
  official?: string;
  said: readonly string[];
  /** What it tells besides, a sentence or name a line. */
  body?: string;
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

/** What the first screen needs to know about all content, so that it loads nothing else. */
export type ContentIndex = Readonly<{
  notices: readonly Readonly<{
    id: string;
    name: string;
    conferenceDate: string;
    counts: Readonly<{ tasks: number; targets: number; documents: number; results: number }>;
  }>[];
  tasks: readonly Readonly<{
    id: string;
    notice: string;
    title: string;
    forPeople: boolean;
  }>[];
  guides: readonly Readonly<
    Pick<
      Guide,
      | 'id'
      | 'title'
      | 'need'
      | 'lifeEvent'
      | 'everyday'
      | 'since'
      | 'until'
      | 'procedures'
      | 'tasks'
    >
  >[];
  procedures: readonly Readonly<Pick<Procedure, 'id' | 'name' | 'said' | 'group' | 'level'>>[];
  todos: readonly (Readonly<
    Pick<Todo, 'id' | 'title' | 'plain' | 'since' | 'until' | 'guide' | 'change'>
  > &
    Readonly<{ recheck: boolean }>)[];
  changes: readonly Readonly<{ id: string; title: string; since: string; until: string | null }>[];
}>;
