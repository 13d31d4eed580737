import { useState } from 'react';
import type { LinkedSource, Units } from '../../../content/types.ts';
import words from '../../../content/words/units.json';
import { fill } from '../../../domain/text/fill.ts';
import { agree, findPlaces, type Place } from '../../../domain/units/units.ts';
import { BasisFold } from '../../../parts/Facts.tsx';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { focusSoon } from '../../../ui/focusSoon.ts';
import { Message } from '../../../ui/Message.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { Title } from '../../../ui/Title.tsx';
import { placeName } from './placeName.ts';
import { UnitAnswer } from './UnitAnswer.tsx';
import { UnitLists } from './UnitLists.tsx';

/** Old names to new and back; a name that several places carry is asked about, never guessed. */
export function UnitsScreen({
  units,
  sources,
  asked,
}: Readonly<{ units: Units; sources: readonly LinkedSource[]; asked: string | undefined }>) {
  const preset = units.units.find(({ code }) => code === asked);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Place>();
  const places = typed === '' ? [] : findPlaces(typed, units.units);
  const answer =
    chosen ??
    (preset && typed === '' ? todayPlace(preset) : undefined) ??
    (places.length > 0 && agree(places) ? places[0] : undefined);

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
        {typed !== '' && places.length === 0 && <p>{words.none}</p>}
        {!answer && places.length > 0 && <p>{fill(words.which, { count: places.length })}</p>}
        {answer && typed !== '' && <p className="visually-hidden">{answer.today.name}</p>}
      </Message>
      {!answer && places.length > 0 && (
        <div className="stack-tight section-tight">
          {places.map((place) => (
            <ActionButton
              key={placeName(place)}
              onPress={() => {
                setChosen(place);
                focusSoon('unit-name');
              }}
            >
              {placeName(place)}
            </ActionButton>
          ))}
        </div>
      )}
      {answer && <UnitAnswer place={answer} elsewhere={units.elsewhere} />}
      <UnitLists units={units.units} />
      <p className="note section">{units.caution}</p>
      <BasisFold bases={units.basis} sources={sources} />
    </>
  );
}

function todayPlace(today: Units['units'][number]): Place {
  return { as: 'today', name: today.name, district: null, today };
}
