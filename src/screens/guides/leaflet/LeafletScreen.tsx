import { useState } from 'react';
import { Link } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import type { Guide } from '../../../content/types.ts';
import words from '../../../content/words/leaflet.json';
import { type LeafletSize, leafletSizes } from '../../../domain/leaflet/pages.ts';
import { fill } from '../../../domain/text/fill.ts';
import { useLeaflet } from '../../../parts/leaflet/useLeaflet.ts';
import { usePictures } from '../../../parts/leaflet/usePictures.ts';
import { ShareLink } from '../../../parts/Share.tsx';
import { useServices, useSettings } from '../../../state/services.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { RadioRows } from '../../../ui/Choice.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Message } from '../../../ui/Message.tsx';
import { Title } from '../../../ui/Title.tsx';
import { LeafletText } from './LeafletText.tsx';
import '../../../parts/leaflet/leaflet.css';
import { SavePictures } from './SavePictures.tsx';
import { Sheets } from './Sheets.tsx';

/** A guide on paper: pictures of A5 sheets, to be saved, sent, printed, or read large. */
export function LeafletScreen({ guide }: { guide: Guide }) {
  const { platform } = useServices();
  const readsLarge = useSettings(({ textSize }) => textSize !== 'normal');
  const [size, setSize] = useState<LeafletSize>(readsLarge ? 'large' : 'normal');
  const [large, setLarge] = useState(false);

  const guidePath = toPath({ screen: 'guide', guide: guide.id });
  const { leaflet, square } = useLeaflet(guide);
  const { state, pictures } = usePictures(leaflet, size, square);

  return (
    <article>
      <div className="no-print">
        <Title>{fill(words.title, { guide: guide.title })}</Title>
        <p className="lead">{words.lead}</p>
        <div className="section">
          <RadioRows
            legend={words.size}
            value={size}
            options={leafletSizes.map((value) => ({ value, label: words.sizes[value] }))}
            onChoose={setSize}
          />
        </div>
        <div className="section">
          <Message>
            {state === 'drawing' && <p>{words.drawing}</p>}
            {state === 'failed' && <p className="note">{words.notDrawn}</p>}
            {state === 'drawn' && <p>{fill(words.drawn, { count: pictures.length })}</p>}
          </Message>
        </div>
      </div>
      {state === 'drawn' && (
        <>
          <div className="section-tight no-print">
            <SavePictures
              pictures={pictures}
              name={`to-roi-${guide.id}`}
              onFail={() => setLarge(true)}
            />
            {platform.print && (
              <div className="section-tight">
                <ActionButton onPress={platform.print}>{words.print}</ActionButton>
              </div>
            )}
          </div>
          <Sheets pictures={pictures} large={large} onResize={() => setLarge(!large)} />
        </>
      )}
      <div className={state === 'failed' ? '' : 'section no-print'}>
        <LeafletText leaflet={leaflet} open={state === 'failed'} />
      </div>
      <section className="section no-print">
        <h2>{words.send}</h2>
        <p>{words.sendNote}</p>
        <div className="actions">
          <ShareLink
            path={toPath({ screen: 'leaflet', guide: guide.id })}
            title={fill(words.title, { guide: guide.title })}
          />
        </div>
        <Link className="text-link" to={guidePath} replace>
          <Icon name="back" />
          {words.back}
        </Link>
      </section>
    </article>
  );
}
