import { useState } from 'react';
import type { LinkedSource, Units } from '../../../content/types.ts';
import words from '../../../content/words/units.json';
import { fill } from '../../../domain/text/fill.ts';
import { agree, type FoundUnit, lookUp } from '../../../domain/units/units.ts';
import { BasisFold } from '../../../parts/Facts.tsx';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { focusSoon } from '../../../ui/focusSoon.ts';
import { Message } from '../../../ui/Message.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { Title } from '../../../ui/Title.tsx';
import { UnitAnswer } from './UnitAnswer.tsx';
import { UnitLists } from './UnitLists.tsx';
import { unitName } from './unitName.ts';

/** Old names to new and back; a name that several found carry is asked about, never guessed. */
export function UnitsScreen({
  units,
  sources,
  asked,
}: Readonly<{ units: Units; sources: readonly LinkedSource[]; asked: string | undefined }>) {
  const preset = units.units.find(({ code }) => code === asked);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<FoundUnit>();
  const { found, whole } = lookUp(typed, units.units);
  const answer =
    chosen ??
    (preset && typed === '' ? todayUnit(preset) : undefined) ??
    (whole && agree(found) ? found[0] : undefined);

  return (
    <>
      <Title>{words.title}</Title>
      <p className="lead">{words.lead}</p>
      <div className="section">
        <TextField
          label={words.field}
          value={typed}
          kind="search"
          onType={(text) => {
            setTyped(text);
            setChosen(undefined);
          }}
        />
      </div>
      <Message>
        {typed !== '' && found.length === 0 && <p>{words.none}</p>}
        {!answer && found.length > 0 && (
          <p key={typed}>
            {found.length === 1 ? words.one : fill(words.which, { count: found.length })}
          </p>
        )}
        {answer && typed !== '' && <p className="visually-hidden">{answer.today.name}</p>}
      </Message>
      {!answer && found.length > 0 && (
        <div className="stack-tight section-tight">
          {found.map((unit) => (
            <ActionButton
              key={unitName(unit)}
              onPress={() => {
                setChosen(unit);
                focusSoon('unit-name');
              }}
            >
              {unitName(unit)}
            </ActionButton>
          ))}
        </div>
      )}
      {answer && <UnitAnswer unit={answer} elsewhere={units.elsewhere} />}
      <UnitLists units={units.units} />
      <p className="note section">{units.caution}</p>
      <BasisFold bases={units.basis} sources={sources} />
    </>
  );
}

function todayUnit(today: Units['units'][number]): FoundUnit {
  return { as: 'today', name: today.name, district: null, today };
}
