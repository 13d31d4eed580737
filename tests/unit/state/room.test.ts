import { expect, test } from 'vitest';
import { memoryStorage } from '../../../src/platform/storage.ts';
import { keepRoom, readRoom, roomName } from '../../../src/state/room.ts';

test('a height is known again for the same look only', () => {
  const early = memoryStorage();
  keepRoom(early, '360 normal', 212);
  expect(readRoom(early, '360 normal')).toBe(212);
  expect(readRoom(early, '360 large')).toBe(0);
  expect(readRoom(early, '36')).toBe(0);
});

test('where nothing stands, nothing is noted', () => {
  const early = memoryStorage();
  keepRoom(early, '360 normal', 212);
  keepRoom(early, '360 normal', 0);
  expect(early.getItem(roomName)).toBeNull();
});

test.each(['360 normal -5', '360 normal 1e9', '360 normal x', '360 normal', '', 'null'])(
  'what is no height leaves no room: %s',
  (text) => {
    const early = memoryStorage();
    early.setItem(roomName, text);
    expect(readRoom(early, '360 normal')).toBe(0);
  },
);

test('a storage that throws leaves no room and breaks nothing', () => {
  const refuse = () => {
    throw new Error('full');
  };
  const broken = { getItem: refuse, setItem: refuse, removeItem: refuse };
  expect(() => keepRoom(broken, '360 normal', 5)).not.toThrow();
  expect(readRoom(broken, '360 normal')).toBe(0);
});
