import type { TextStorage } from '../platform/port.ts';
import { safely } from './saved.ts';

/** Under this name the early storage knows how high the errands at hand stood on home. */
export const roomName = 'room';

/** More than this no list takes, in CSS pixels. */
const most = 3000;

/** What the height depends on beside the errands: how wide the window is, and how large the letters. */
export function lookOf(textSize: string): string {
  return `${window.innerWidth} ${textSize}`;
}

/** Notes a height in CSS pixels, so that the next opening leaves room before the errands are known. */
export function keepRoom(early: TextStorage, look: string, height: number): void {
  safely(() => {
    if (height === 0) early.removeItem(roomName);
    else early.setItem(roomName, `${look} ${height}`);
  });
}

/** The height noted for the same look, 0 to 3000; 0 where there is none. */
export function readRoom(early: TextStorage, look: string): number {
  try {
    const noted = early.getItem(roomName) ?? '';
    const height = noted.startsWith(`${look} `) ? Number(noted.slice(look.length + 1)) : 0;
    return height > 0 && height <= most ? height : 0;
  } catch {
    return 0;
  }
}
