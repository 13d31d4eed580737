import { useEffect, useState } from 'react';
import words from '../../content/words/leaflet.json';
import type { Leaflet } from '../../domain/leaflet/leaflet.ts';
import { type LeafletSize, leafletPages } from '../../domain/leaflet/pages.ts';
import type { Square } from '../../domain/leaflet/strips.ts';
import { createDrawer } from './drawLeaflet.ts';

type Pictures = Readonly<{
  state: 'drawing' | 'drawn' | 'failed';
  /** Data addresses of the sheets, all of them or none. */
  pictures: readonly string[];
}>;

const drawing: Pictures = { state: 'drawing', pictures: [] };

/** Draws a leaflet after the screen is there, a sheet at a time, so that a weak phone can breathe. */
export function usePictures(leaflet: Leaflet, size: LeafletSize, square: Square): Pictures {
  const [made, setMade] = useState(drawing);
  useEffect(() => {
    let over = false;
    setMade(drawing);
    const drawAll = async (): Promise<Pictures> => {
      const pictures: string[] = [];
      for (const picture of drawPictures(leaflet, size, square)) {
        pictures.push(picture);
        await breath();
        if (over) break;
      }
      return { state: 'drawn', pictures };
    };
    breath()
      .then(drawAll)
      .catch((): Pictures => ({ state: 'failed', pictures: [] }))
      .then((result) => {
        if (!over) setMade(result);
      });
    return () => {
      over = true;
    };
  }, [leaflet, size, square]);
  return made;
}

/** Draws one sheet each time it is asked for the next. Throws on a phone that cannot draw. */
export function* drawPictures(leaflet: Leaflet, size: LeafletSize, square: Square) {
  const { measure, draw } = createDrawer();
  for (const page of leafletPages(leaflet, size, square, words.sheet, measure)) yield draw(page);
}

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
