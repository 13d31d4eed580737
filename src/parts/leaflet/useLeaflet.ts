import { useMemo } from 'react';
import { toPath } from '../../addresses.ts';
import { siteFacts } from '../../content/index.ts';
import type { Guide } from '../../content/types.ts';
import words from '../../content/words/leaflet.json';
import { qrRows } from '../../domain/errands/qr.ts';
import { type Leaflet, leafletOf } from '../../domain/leaflet/leaflet.ts';
import type { Square } from '../../domain/leaflet/strips.ts';
import { useAnswers, useServices, useToday } from '../../state/services.ts';

/** What stands on the leaflet of a guide for this person today, and its QR code. */
export function useLeaflet(guide: Guide): Readonly<{ leaflet: Leaflet; square: Square }> {
  const { platform } = useServices();
  const today = useToday();
  const answers = useAnswers(guide.id);
  const leaflet = useMemo(
    () => leafletOf(guide, answers, today, siteFacts.appName, words.sheet),
    [guide, answers, today],
  );
  const link = platform.publicLink(toPath({ screen: 'guide', guide: guide.id }));
  const square = useMemo(() => qrRows(link), [link]);
  return { leaflet, square };
}
