import { describe, expect, test } from 'vitest';
import { changeState, changesTouching } from '../../../../src/domain/notice/changes.ts';
import { aChange } from '../builders.ts';

describe('a change that holds from 1 July 2025 to 28 February 2027', () => {
  const change = aChange({ since: '2025-07-01', until: '2027-02-28' });

  test.each([
    ['2025-06-30', 'upcoming'],
    ['2025-07-01', 'current'],
    ['2026-11-22', 'current'],
    ['2027-02-28', 'current'],
    ['2027-03-01', 'ended'],
  ])('is, on %s, %s', (today, state) => {
    expect(changeState(change, today)).toBe(state);
  });
});

test('a change of a single day holds on that day', () => {
  const change = aChange({ since: '2025-07-01', until: '2025-07-01' });
  expect(['2025-06-30', '2025-07-01', '2025-07-02'].map((day) => changeState(change, day))).toEqual(
    ['upcoming', 'current', 'ended'],
  );
});

test('a change without an end never ends', () => {
  expect(changeState(aChange({ until: null }), '9999-12-31')).toBe('current');
});

describe('the changes that touch a paragraph', () => {
  const touches = [{ notice: 'mot', paragraphs: ['I.1', 'I.2'] }];
  const today = '2026-11-22';
  const idsTouching = (changes: ReturnType<typeof aChange>[], notice: string, paragraph: string) =>
    changesTouching(changes, notice, paragraph, today).map(({ id }) => id);

  test('are those in force and those to come, in the order they are listed', () => {
    const changes = [
      aChange({ id: 'to-come', since: '2026-11-23', touches }),
      aChange({ id: 'over', until: '2026-11-21', touches }),
      aChange({ id: 'last-day', until: '2026-11-22', touches }),
      aChange({ id: 'in-force', touches }),
    ];
    expect(idsTouching(changes, 'mot', 'I.2')).toEqual(['to-come', 'last-day', 'in-force']);
  });

  test('are not those of other paragraphs, nor of the same paragraph in another notice', () => {
    const changes = [
      aChange({
        touches: [
          { notice: 'mot', paragraphs: ['I.1'] },
          { notice: 'hai', paragraphs: ['I.2'] },
        ],
      }),
    ];
    expect(idsTouching(changes, 'mot', 'I.1')).toEqual(['mot-thay-doi']);
    expect(idsTouching(changes, 'mot', 'I.2')).toEqual([]);
    expect(idsTouching(changes, 'ba', 'I.1')).toEqual([]);
    expect(idsTouching(changes, 'mot', 'I')).toEqual([]);
  });

  test('are none when a change touches nothing', () => {
    expect(idsTouching([aChange()], 'mot', 'I.1')).toEqual([]);
  });
});
