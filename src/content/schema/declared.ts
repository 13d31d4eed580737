import { z } from 'zod';
import { type ListName, lists } from './lists.ts';

/** What the schema says of a field beyond its shape; the rules of the check read it off here. */
export type Declared = Readonly<{
  /** Names an entry of this list. */
  ref?: ListName;
  /** Is the id of an entry of this list. */
  entry?: ListName;
  /** Is an id that no other field names; it is used once among its like in its file. */
  unique?: true;
  /** Words of our own, which people will read. */
  ours?: true;
  /** Words of a notice, from the paragraph named beside them. */
  quote?: true;
  /** For paragraphs and quotes: the field beside that names their notice; else it is the file's own. */
  of?: string;
  /** Stands in the quote in the field `source` beside it, as a figure, a document's number or a day. */
  readOff?: 'figure' | 'number' | 'day';
  /** A day that does not come before the day in this field beside it. */
  notBefore?: string;
  /** The name of a recording in audio/. */
  recording?: true;
  /** An outside address; the words say what else may be done when it is not trusted. */
  address?: string;
}>;

/** Declarations by schema; a schema made from another by `meta` or a check keeps what was declared. */
export const declared = z.registry<Declared>();

/** The same shape, with something declared of it. */
export function declare<Type extends z.ZodType>(type: Type, declaration: Declared): Type {
  const copy: z.ZodType = type.clone();
  return copy.register(declared, declaration) as Type;
}

/** A field that names an entry of a list, written as the list writes its ids. */
export function naming<Type extends z.ZodType>(
  type: Type,
  ref: ListName,
  title: string,
  of?: string,
): Type {
  const description = `Mã trong ${lists[ref].called}.`;
  return declare(type.meta({ title, description }), { ref, ...(of && { of }) });
}
