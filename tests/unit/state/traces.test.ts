import { expect, test } from 'vitest';
import { errandsName } from '../../../src/state/errands.ts';
import { type SessionStore, sessionName } from '../../../src/state/session.ts';
import { createStores } from '../../../src/state/stores.ts';
import { hasTraces, mustAsk, noteUse } from '../../../src/state/traces.ts';
import { aStorage, dealtWith, never, saved } from './storages.ts';

const morning = new Date('2026-11-23T08:00:00+07:00');
const later = (hours: number) => new Date(morning.getTime() + hours * 3_600_000);

/** Stores that note each use at the moment given, as the app wires them. */
function anApp(texts: Record<string, string> | undefined = {}) {
  const lasting = texts ? Promise.resolve(aStorage(texts)) : never;
  const clock = { now: morning };
  const { stores, acts } = createStores({ early: aStorage(), lasting }, () => clock.now);
  return { session: stores.session, stores, clock, act: () => acts };
}

const errand = { step: 'nop', ticks: {}, submitted: false, receipt: null };
const left = (hoursAgo: number) => ({
  [errandsName]: saved({ errands: { 'ket-hon': errand } }),
  [sessionName]: saved({ touched: later(-hoursAgo).getTime() }),
});

test('a phone on which nobody did anything asks nobody', async () => {
  const { stores } = anApp();
  await dealtWith();
  noteUse(stores, morning);
  expect(hasTraces(stores)).toBe(false);
  expect(stores.session.getState().touched).toBeNull();
  expect(mustAsk(stores, later(1000))).toBe(false);
});

test.each([
  ['11 hours and 59 minutes', 12 - 1 / 60, false],
  ['12 hours', 12, false],
  ['12 hours and a minute', 12 + 1 / 60, true],
  ['a week', 168, true],
])('after %s it is asked who holds the phone: %s', async (_, hours, asks) => {
  const { stores } = anApp(left(hours));
  await dealtWith();
  expect(mustAsk(stores, morning)).toBe(asks);
});

test('a clock that was set back a day makes the app ask', async () => {
  const { stores } = anApp(left(-24));
  await dealtWith();
  expect(mustAsk(stores, morning)).toBe(true);
});

test('loading what was left long ago is not a use, and neither is what is done before the answer', async () => {
  const { stores, act } = anApp(left(13));
  await dealtWith();
  noteUse(stores, morning);
  act().tickItem('ket-hon', 'anh');
  expect(mustAsk(stores, morning)).toBe(true);
});

test('somebody who keeps at it is never asked', async () => {
  const { stores, clock, act } = anApp();
  await dealtWith();
  for (let hours = 0; hours < 48; hours += 11) {
    clock.now = later(hours);
    expect(mustAsk(stores, clock.now)).toBe(false);
    act().tickItem('ket-hon', `item ${hours}`);
  }
});

test('somebody who begins before the storage arrived is not asked', () => {
  const { stores, act } = anApp(undefined);
  act().tickItem('ket-hon', 'anh');
  expect(mustAsk(stores, later(1))).toBe(false);
  expect(mustAsk(stores, later(13))).toBe(true);
});

test.each([
  ['a task read', (session: SessionStore) => session.acts.readTask('a')],
  ['a star', (session: SessionStore) => session.acts.starTask('a')],
  ['a hint', (session: SessionStore) => session.acts.sayAlone('a', 'b', true)],
])('%s is a trace', async (_, act) => {
  const { stores, session } = anApp();
  await dealtWith();
  act(session);
  expect(hasTraces(stores)).toBe(true);
  expect(mustAsk(stores, later(13))).toBe(true);
});

test('uses within a minute are noted once', async () => {
  const { session, clock, act } = anApp();
  await dealtWith();
  act().tickItem('ket-hon', 'anh');
  clock.now = new Date(morning.getTime() + 59_000);
  act().tickItem('ket-hon', 'giay');
  expect(session.getState().touched).toBe(morning.getTime());
});

test('errands whose moment was lost are taken to be old', async () => {
  const { stores } = anApp({ [errandsName]: saved({ errands: { 'ket-hon': errand } }) });
  await dealtWith();
  expect(mustAsk(stores, morning)).toBe(true);
});

test('when the last trace goes, what was noted about the person goes too', async () => {
  const { stores, session, act } = anApp();
  await dealtWith();
  act().tickItem('ket-hon', 'anh');
  session.acts.noteCounted('guide ket-hon');
  act().dropErrand('ket-hon');
  expect(session.getState()).toMatchObject({ touched: null, counted: {} });

  act().reachStep('ket-hon', 'nop');
  expect(mustAsk(stores, later(1))).toBe(false);
});

test('somebody who begins a day after an errand was dropped is not asked in the middle', async () => {
  const { stores, clock, act } = anApp();
  await dealtWith();
  act().tickItem('ket-hon', 'anh');
  act().dropErrand('ket-hon');
  clock.now = later(24);
  act().reachStep('ket-hon', 'nop');
  expect(mustAsk(stores, clock.now)).toBe(false);
});

test('somebody who begins at the very moment the storage is read is not asked', async () => {
  const { stores, session, act } = anApp();
  // What is kept of the session is there, and what is kept of the errands is not yet.
  session.onArrival(() => act().reachStep('ket-hon', 'nop'));
  await dealtWith();
  expect(mustAsk(stores, morning)).toBe(false);
});
