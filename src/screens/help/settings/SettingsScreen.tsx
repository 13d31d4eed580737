import { useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import words from '../../../content/words/settings.json';
import { useForgotten, useFreshStart } from '../../../parts/person/freshStart.ts';
import { contrasts, textSizes } from '../../../state/savedSettings.ts';
import { useActs, useKeeps, useSettings } from '../../../state/services.ts';
import { AskFirst } from '../../../ui/AskFirst.tsx';
import { RadioRows, TickRow } from '../../../ui/Choice.tsx';
import { Message } from '../../../ui/Message.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Title } from '../../../ui/Title.tsx';

/** How the app looks, and wiping what it keeps. */
export function SettingsScreen() {
  const settings = useSettings((all) => all);
  const { chooseTextSize, chooseContrast, chooseHelper } = useActs();
  const keeps = useKeeps();
  const [saved, setSaved] = useState(false);
  return (
    <>
      <Title>{words.title}</Title>
      <div className="section">
        <RadioRows
          legend={words.textSize}
          value={settings.textSize}
          options={textSizes.map((value) => ({ value, label: words.textSizes[value] }))}
          onChoose={(size) => {
            chooseTextSize(size);
            setSaved(true);
          }}
        />
        <p className="card section">{words.sample}</p>
      </div>
      <div className="section">
        <RadioRows
          legend={words.contrast}
          value={settings.contrast}
          options={contrasts.map((value) => ({ value, label: words.contrasts[value] }))}
          onChoose={(contrast) => {
            chooseContrast(contrast);
            setSaved(true);
          }}
        />
      </div>
      <Section title={words.helper}>
        <p className="quiet">{words.helperText}</p>
        <div className="section-tight">
          <TickRow
            label={words.helperOn}
            checked={settings.helper}
            onChange={(helper) => {
              chooseHelper(helper);
              setSaved(true);
            }}
          />
        </div>
        <Link className="text-link" to={toPath({ screen: 'helper' })}>
          {words.helperLink}
        </Link>
      </Section>
      <Message>
        {saved && <p className="section">{keeps ? words.saved : words.notSaved}</p>}
      </Message>
      <Forget />
    </>
  );
}

function Forget() {
  const startAfresh = useFreshStart();
  const { state } = useLocation();
  const forgotten = useForgotten(state?.wiped === 'everything' ? state.forgotten : undefined);
  return (
    <Section title={words.forget}>
      <p>{words.forgetText}</p>
      <AskFirst
        id="forget"
        words={words.forgetAsk}
        onYes={() => startAfresh(toPath({ screen: 'settings' }), 'everything')}
      />
      <Message>{forgotten && <p className="lead">{words.forgotten[forgotten]}</p>}</Message>
    </Section>
  );
}
