import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whyOf } from '../../../src/platform/zaloErrors.ts';

const whys = ['unsupported', 'refused', 'offline', 'timeout', 'failed'];

/** Every code that the SDK is known to give, and why a call failed with and without a network. */
const codes = [
  [-201, 'the person said no', 'refused', 'refused'],
  [-2002, 'the person said no', 'refused', 'refused'],
  [-2003, 'the person closed it', 'refused', 'refused'],
  [-1401, 'login needed', 'refused', 'offline'],
  [-1403, 'not granted to this app', 'unsupported', 'unsupported'],
  [-1404, 'this Zalo is too old', 'unsupported', 'unsupported'],
  [-1408, 'timeout', 'timeout', 'offline'],
  [-1409, 'too many calls', 'failed', 'offline'],
  [-1400, 'a bad argument', 'failed', 'offline'],
  [-2000, 'unknown', 'failed', 'offline'],
  [-3000, 'storage', 'failed', 'offline'],
  [-3005, 'storage', 'failed', 'offline'],
  [-3006, 'storage', 'failed', 'offline'],
] as const;

test.each(codes)('code %i (%s) is %s, without a network %s', (code, message, online, offline) => {
  const error = { code, message, api: 'openShareSheet', detail: '' };
  expect(whyOf(error, true)).toEqual({ ok: false, why: online });
  expect(whyOf(error, false)).toEqual({ ok: false, why: offline });
});

test('a code written as text is read', () => {
  expect(whyOf({ code: '-1404' }, true)).toEqual({ ok: false, why: 'unsupported' });
});

test.each([
  [undefined],
  [null],
  ['text'],
  [-1404],
  [new Error('no')],
  [new TypeError('Failed to fetch dynamically imported module')],
  [{}],
  [{ code: null }],
  [{ code: 'constructor' }],
  [{ code: {} }],
  [{ code: 12 }],
  [Object.create(null)],
])('%o, which is none of the SDK, says only that it failed', (error) => {
  expect(whyOf(error, true)).toEqual({ ok: false, why: 'failed' });
  expect(whyOf(error, false)).toEqual({ ok: false, why: 'offline' });
});

test('whatever was thrown, it is folded into one of five answers', () => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true });
  const error = fc.oneof(anything, fc.record({ code: anything }));
  fc.assert(
    fc.property(error, fc.boolean(), (thrown, online) => {
      const answer = whyOf(thrown, online);
      expect(answer.ok).toBe(false);
      expect(whys).toContain(!answer.ok && answer.why);
    }),
    {
      examples: [
        [{ code: Symbol('code') }, true],
        [{ code: Object.create(null) }, true],
        [{ code: { valueOf: 1, toString: 1 } }, true],
      ],
    },
  );
});
