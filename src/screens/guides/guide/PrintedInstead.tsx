import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Guide } from '../../../content/types.ts';
import { drawPictures } from '../../../parts/leaflet/usePictures.ts';
import '../../../parts/leaflet/leaflet.css';
import { useLeaflet } from '../../../parts/leaflet/useLeaflet.ts';

/**
 * The leaflet, for the printer alone, in the place of everything that stands after this in the same
 * parent. Where it cannot be drawn, that is printed.
 */
export default function PrintedInstead({ guide }: { guide: Guide }) {
  const { leaflet, square } = useLeaflet(guide);
  const [pictures, setPictures] = useState<readonly string[]>([]);
  useEffect(() => {
    // The printer takes what is there when this returns.
    const draw = () => flushSync(() => setPictures(drawnOrNone()));
    const drawnOrNone = () => {
      try {
        return [...drawPictures(leaflet, 'normal', square)];
      } catch {
        return [];
      }
    };
    window.addEventListener('beforeprint', draw);
    return () => window.removeEventListener('beforeprint', draw);
  }, [leaflet, square]);
  if (pictures.length === 0) return null;
  return (
    <div className="sheets printed-instead">
      {pictures.map((picture) => (
        <img key={picture} src={picture} alt="" decoding="sync" />
      ))}
    </div>
  );
}
