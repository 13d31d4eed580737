import { describe, expect, it } from 'vitest';
import { contentIndex } from '../../../src/build/contentIndex.ts';
import { procedureRows } from '../../../src/build/procedures.ts';
import { searchContent } from '../../../src/build/searchContent.ts';
import { bundleOf } from '../../site/builders.ts';
import { secondSite } from '../../site/secondSite.ts';

function firstOf<Item>([first]: readonly Item[]): Item {
  if (first === undefined) throw new Error('nothing is there');
  return first;
}

const bundle = bundleOf(secondSite());
const { guides, procedures, notices, units, terms, lessons, search, todos } = bundle;

describe('the content index', () => {
  const index = contentIndex(bundle);

  it('counts what the files hold', () => {
    const counts = Object.fromEntries(index.notices.map((each) => [each.id, each.counts]));
    expect(counts).toEqual(
      Object.fromEntries(
        bundle.notices.map((each) => [
          each.notice.id,
          {
            tasks: each.tasks.tasks.length,
            targets: each.targets.targets.length,
            documents: each.documents.documents.length,
          },
        ]),
      ),
    );
  });

  it('names each notice', () => {
    const { notice } = firstOf(notices);
    expect(index.notices[0]).toMatchObject({
      id: 'thu-vien',
      name: notice.name,
    });
  });

  it('lists every task once, and marks those that concern people', () => {
    const { tasks } = firstOf(notices).tasks;
    const listed = index.tasks.filter(({ notice }) => notice === 'thu-vien');
    expect(listed.map(({ id, title }) => [id, title])).toEqual(
      tasks.map(({ id, title }) => [id, title]),
    );
    expect(listed.filter(({ forPeople }) => forPeople).map(({ id }) => id)).toEqual(
      tasks.filter(({ relevance }) => relevance === 'high').map(({ id }) => id),
    );
  });

  it('lists every change with its days', () => {
    expect(index.changes).toEqual(
      bundle.changes.changes.map(({ id, title, since, until }) => ({
        id,
        title,
        since,
        until,
      })),
    );
  });
  it('lists every guide as its file has it', () => {
    expect(index.guides).toHaveLength(guides.length);
    for (const [at, { steps, ...listed }] of index.guides.entries()) {
      expect(guides[at]).toMatchObject(listed);
      if (!guides[at]?.ask)
        expect(steps).toBe(guides[at]?.parts.flatMap((part) => part.steps).length);
    }
    // Of two ways the first is counted.
    expect(index.guides.find(({ id }) => id === 'gia-han-the')?.steps).toBe(6);
    expect(Object.keys(index.guides[0] ?? {})).not.toContain('parts');
  });

  it('lists every procedure with at most three ways people say it', () => {
    expect(procedureRows(bundle)).toEqual(
      procedures.map(({ id, name, said, group, level }) => ({
        id,
        name,
        said: said.slice(0, 3),
        group,
        level,
      })),
    );
  });

  it('lists every todo with its days', () => {
    expect(index.todos).toEqual(
      todos.todos.map(({ id, title, plain, since, until, guide, change }) => ({
        id,
        title,
        plain,
        since,
        until,
        guide,
        change,
      })),
    );
  });
});

describe('what search looks through', () => {
  const content = searchContent(bundle);
  const of = (kind: string) => content.docs.filter((doc) => doc.kind === kind);

  it('has every thing once', () => {
    const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
    const tasks = notices.flatMap((notice) => notice.tasks.tasks);
    const documents = notices.flatMap((notice) => notice.documents.documents);
    expect(ids(of('guide'))).toEqual(ids(guides));
    expect(ids(of('procedure'))).toEqual(ids(procedures));
    expect(ids(of('unit'))).toEqual(units.units.map(({ code }) => code));
    expect(ids(of('task'))).toEqual(ids(tasks));
    expect(ids(of('document'))).toEqual(ids(documents));
    expect(ids(of('lesson'))).toEqual(ids(lessons.lessons));
    expect(ids(of('term'))).toEqual(ids(terms.terms));
    expect(ids(of('screen'))).toEqual(ids(search.screens));
    const names = content.docs.map(({ kind, id }) => `${kind} ${id}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('finds a guide by every way people say it', () => {
    expect(of('guide').map(({ title, said }) => [title, said])).toEqual(
      guides.map(({ title, said }) => [title, said]),
    );
  });

  it('finds a unit by each of its former names', () => {
    for (const unit of units.units) {
      const said =
        of('unit')
          .find(({ id }) => id === unit.code)
          ?.said.join(', ') ?? '';
      for (const { name } of unit.former) expect(said).toContain(name);
    }
  });

  it('knows the words that mean the same', () => {
    expect(content.synonyms).toEqual(search.synonyms);
  });
});
