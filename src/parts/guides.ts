import { contentIndex } from '../content/contentIndex.ts';
import { holdsOn } from '../domain/time/age.ts';
import { useToday } from '../state/services.ts';

/** The guides that a list may show: those of an errand that can be done today. */
export function useGuides() {
  const today = useToday();
  return contentIndex.guides.filter((guide) => holdsOn(guide, today));
}

/** The guides of today that people ask for every day, in the order the editors gave them. */
export function useEverydayGuides() {
  return useGuides()
    .filter(({ everyday }) => everyday !== null)
    .sort((a, b) => (a.everyday ?? 0) - (b.everyday ?? 0));
}
