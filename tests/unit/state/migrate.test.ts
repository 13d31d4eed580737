import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Migrations, migrate, readMarks } from '../../../src/state/migrate.ts';

describe('with a migration from 1 to 2 and one from 2 to 3', () => {
  const migrations: Migrations = {
    1: ({ big, ...rest }) => ({ ...rest, size: big === true ? 'large' : 'normal' }),
    2: ({ size, ...rest }) => ({ ...rest, textSize: size }),
  };

  test.each([
    ['the first version goes through both', { big: true, kept: 1 }, 1],
    ['the second goes through the last', { size: 'large', kept: 1 }, 2],
    ['the newest stays', { textSize: 'large', kept: 1 }, 3],
    ['one newer than the app knows stays', { textSize: 'large', kept: 1 }, 4],
  ])('%s', (_, state, from) => {
    expect(migrate(state, from, migrations)).toEqual({ textSize: 'large', kept: 1 });
  });

  test('a version nobody knows how to bring forward stays as it is', () => {
    expect(migrate({ big: true }, 0, migrations)).toEqual({ big: true });
    expect(migrate({ big: true }, Number.NaN, migrations)).toEqual({ big: true });
    expect(migrate({ big: true }, 1.5, migrations)).toEqual({ big: true });
  });

  test('what was saved is not touched', () => {
    const state = Object.freeze({ big: true });
    migrate(state, 1, migrations);
    expect(state).toEqual({ big: true });
  });

  test.each([[null], [undefined], ['text'], [7], [true]])(
    '%o becomes data of no choices',
    (text) => {
      expect(migrate(text, 3, migrations)).toEqual({});
    },
  );
});

test('when a migration breaks, nothing is kept rather than half of it', () => {
  const migrations: Migrations = {
    1: (state) => ({ ...state, first: true }),
    2: ({ list }) => ({ length: (list as string[]).length }),
  };
  expect(migrate({}, 1, migrations)).toEqual({});
  expect(migrate({ list: ['a'] }, 1, migrations)).toEqual({ length: 1 });
});

test('marks are what is true; all else is dropped, one by one', () => {
  expect(readMarks({ a: true, b: 1, c: 'true', d: false, e: null, f: {}, g: true })).toEqual({
    a: true,
    g: true,
  });
});

test('whatever was saved, it is read as marks or as none', () => {
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(Object.values(readMarks(anything)).every((mark) => mark === true)).toBe(true);
    }),
  );
});
