import words from '../../../content/words/leaflet.json';
import { fill } from '../../../domain/text/fill.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import '../../../parts/leaflet/leaflet.css';

/** The pictures of the sheets, as wide as the screen or twice as wide. */
export function Sheets({
  pictures,
  large,
  onResize,
}: Readonly<{ pictures: readonly string[]; large: boolean; onResize: () => void }>) {
  const count = pictures.length;
  const sheets = pictures.map((picture, at) => {
    const alt = fill(words.picture, { number: at + 1, count });
    return <img key={alt} src={picture} alt={alt} />;
  });
  return (
    <>
      <div className="section no-print">
        <ActionButton icon="search" onPress={onResize}>
          {large ? words.small : words.large}
        </ActionButton>
      </div>
      {large ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard
        <section className="sheets sheets-large" aria-label={words.largePictures} tabIndex={0}>
          {sheets}
        </section>
      ) : (
        <div className="sheets">{sheets}</div>
      )}
    </>
  );
}
