/** Types of the content, derived from the schema. Types only: importing them ships no bytes. */
import type { z } from 'zod';
import type * as schema from './schema.ts';

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
export type OutsideLink = Readonly<z.infer<typeof schema.links>['links'][number]>;
export type LinkMode = z.infer<typeof schema.linkMode>;
export type Evidence = z.infer<typeof schema.evidence>;
export type QuoteSource = Task['source'];
/** A source with its address from the registry of links and what the site allows to do with it. */
export type LinkedSource = Source &
  Readonly<{ address: (OutsideLink & { mode: LinkMode }) | undefined }>;
