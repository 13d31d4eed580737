import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Listening,
  type ListeningEvent,
  listenOn,
  silent,
} from '../../../../src/domain/aloud/listening.ts';

const after = (events: readonly ListeningEvent[], count = 3) =>
  events.reduce((state, event) => listenOn(state, event, count), silent);

test.each<[string, ListeningEvent[], Listening]>([
  ['is silent until asked', [], { phase: 'silent', at: 0 }],
  ['begins at the first sentence', ['press'], { phase: 'speaking', at: 0 }],
  ['goes on by itself', ['press', 'read'], { phase: 'speaking', at: 1 }],
  ['ends after the last', ['press', 'read', 'read', 'read'], { phase: 'ended', at: 2 }],
  ['is paused', ['press', 'read', 'press'], { phase: 'paused', at: 1 }],
  [
    'goes on with the sentence it was paused in',
    ['press', 'read', 'press', 'press'],
    { phase: 'speaking', at: 1 },
  ],
  [
    'begins anew after its end',
    ['press', 'after', 'after', 'after', 'press'],
    { phase: 'speaking', at: 0 },
  ],
  ['is moved on', ['press', 'after'], { phase: 'speaking', at: 1 }],
  ['is moved back', ['press', 'after', 'after', 'before'], { phase: 'speaking', at: 1 }],
  ['stays at the first', ['press', 'before'], { phase: 'speaking', at: 0 }],
  ['is moved past its end', ['press', 'after', 'after', 'after'], { phase: 'ended', at: 2 }],
  [
    'is moved from its end to the last sentence',
    ['press', 'after', 'after', 'after', 'before'],
    { phase: 'speaking', at: 2 },
  ],
  [
    'is moved from its end to the first sentence',
    ['press', 'after', 'after', 'after', 'after'],
    { phase: 'speaking', at: 0 },
  ],
  [
    'speaks when it is moved while paused',
    ['press', 'press', 'after'],
    { phase: 'speaking', at: 1 },
  ],
  ['tells that a sentence failed', ['press', 'read', 'failed'], { phase: 'failed', at: 1 }],
  ['tries a failed sentence again', ['press', 'failed', 'press'], { phase: 'speaking', at: 0 }],
  ['goes round a failed sentence', ['press', 'failed', 'after'], { phase: 'speaking', at: 1 }],
  ['pauses when nobody sees it', ['press', 'hidden'], { phase: 'paused', at: 0 }],
])('a reading %s', (_, events, state) => {
  expect(after(events)).toEqual(state);
});

test.each<[ListeningEvent, ListeningEvent[]]>([
  ['read', []],
  ['read', ['press', 'press']],
  ['failed', ['press', 'press']],
  ['failed', []],
  ['hidden', []],
  ['hidden', ['press', 'failed']],
])('%s, when it comes after %j, changes nothing', (event, before) => {
  const state = after(before);
  expect(listenOn(state, event, 3)).toBe(state);
});

test('reading the same sentence again is told from going on with it', () => {
  const state = after(['press']);
  expect(listenOn(state, 'before', 3)).not.toBe(state);
});

test('whatever happens, a reading is at one of its sentences, and only a person makes it speak', () => {
  const events = fc.array(
    fc.constantFrom<ListeningEvent>('press', 'before', 'after', 'read', 'failed', 'hidden'),
  );
  fc.assert(
    fc.property(events, fc.integer({ min: 1, max: 5 }), (all, count) => {
      all.reduce((state, event) => {
        const next = listenOn(state, event, count);
        expect(next.at).toBeGreaterThanOrEqual(0);
        expect(next.at).toBeLessThan(count);
        if (['read', 'failed', 'hidden'].includes(event) && next.phase === 'speaking')
          expect(state.phase).toBe('speaking');
        return next;
      }, silent);
    }),
  );
});
