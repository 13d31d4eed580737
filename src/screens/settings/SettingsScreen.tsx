import { useState } from 'react';
import words from '../../content/words/settings.json';
import { contrasts, textSizes } from '../../state/settings.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { RadioRows } from '../../ui/Choice.tsx';
import { focusSoon } from '../../ui/focusSoon.ts';
import { Message } from '../../ui/Message.tsx';
import { useServices, useSettings } from '../services.ts';
import { Title } from '../Title.tsx';

/** How the app looks, and wiping what it keeps. */
export function SettingsScreen() {
  const settings = useSettings((all) => all);
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
            settings.chooseTextSize(size);
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
            settings.chooseContrast(contrast);
            setSaved(true);
          }}
        />
      </div>
      <Message>{saved && <p className="section">{words.saved}</p>}</Message>
      <Forget />
    </>
  );
}

function Forget() {
  const { forgetEverything } = useServices();
  const [step, setStep] = useState<'ask' | 'sure' | 'forgotten'>('ask');
  const leave = (next: 'ask' | 'forgotten') => {
    setStep(next);
    focusSoon('forget-ask');
  };
  return (
    <section className="section">
      <h2>{words.forget}</h2>
      <p>{words.forgetText}</p>
      <Message>
        {step === 'sure' && <p className="lead">{words.forgetSure}</p>}
        {step === 'forgotten' && <p className="lead">{words.forgotten}</p>}
      </Message>
      <div className="actions">
        {step === 'sure' ? (
          <>
            <ActionButton key="no" id="forget-no" onPress={() => leave('ask')}>
              {words.forgetNo}
            </ActionButton>
            <ActionButton
              key="yes"
              onPress={() => {
                forgetEverything();
                leave('forgotten');
              }}
            >
              {words.forgetYes}
            </ActionButton>
          </>
        ) : (
          <ActionButton
            key="ask"
            id="forget-ask"
            onPress={() => {
              setStep('sure');
              // On the harmless answer, so that a second press in haste wipes nothing.
              focusSoon('forget-no');
            }}
          >
            {words.forgetButton}
          </ActionButton>
        )}
      </div>
    </section>
  );
}
