import { useEffect, useMemo, useRef, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import { parsePath, toPath } from '../../../addresses.ts';
import type { SearchContent } from '../../../content/types.ts';
import words from '../../../content/words/search.json';
import { createSearch, docsOn } from '../../../domain/search/search.ts';
import { fill } from '../../../domain/text/fill.ts';
import { AskPeople } from '../../../parts/AskPeople.tsx';
import { useEverydayGuides } from '../../../parts/guides.ts';
import { useToday } from '../../../state/services.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { focusSoon } from '../../../ui/focusSoon.ts';
import { Message } from '../../../ui/Message.tsx';
import { Section } from '../../../ui/Section.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { Title } from '../../../ui/Title.tsx';
import { HitGroups } from './HitGroups.tsx';
import './search.css';

/** Most hits shown at once. */
const most = 20;

/** Finding things in people's own words; the typed words stand in the address, so back finds them. */
export function SearchScreen({
  typed: first,
  content: { docs, synonyms },
}: Readonly<{ typed: string; content: SearchContent }>) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState(first);
  const today = useToday();
  const search = useMemo(
    () => createSearch(docsOn(docs, today), synonyms),
    [docs, synonyms, today],
  );
  const { hits, near } = useMemo(() => search(typed, most), [search, typed]);

  const { pathname } = useLocation();
  const here = useRef(pathname);
  here.current = pathname;
  const own = useRef(pathname).current;
  const written = useRef(first);
  const shown = useRef(first);

  // Another search came in by a link while this one was open.
  useEffect(() => {
    if (first === written.current) return;
    written.current = first;
    shown.current = first;
    setTyped(first);
  }, [first]);

  useEffect(() => {
    const timer = setTimeout(() => {
      // A hit that was pressed meanwhile is on its way, and its address is not ours to replace.
      if (typed === shown.current || here.current !== own) return;
      shown.current = typed;
      const path = toPath({ screen: 'search', ...(typed === '' ? {} : { typed }) });
      // The address composes and shortens; what stands in the field stays as it was typed.
      const read = parsePath(path);
      written.current = (read.screen === 'search' && read.typed) || '';
      navigate(path, { replace: true });
    }, 400);
    return () => clearTimeout(timer);
  }, [typed, navigate, own]);

  return (
    <>
      <Title>{words.title}</Title>
      <div className="section">
        <TextField
          id="search-field"
          label={words.field}
          note={words.hint}
          kind="search"
          value={typed}
          onType={setTyped}
          clear={words.clear}
        />
      </div>
      <div className="section-tight">
        <Message>
          {typed !== '' && (
            // Told anew with each other text, also where the number stays.
            <p key={typed}>
              {hits.length > 0
                ? fill(words.count, { count: hits.length })
                : fill(words.none, { typed })}
            </p>
          )}
        </Message>
      </div>
      {typed === '' && <AskedMost />}
      <HitGroups hits={hits} />
      {near.length > 0 && (
        <Section title={words.near}>
          <div className="actions">
            {near.map((name) => (
              <ActionButton
                key={name}
                onPress={() => {
                  setTyped(name);
                  focusSoon('search-field');
                }}
              >
                {name}
              </ActionButton>
            ))}
          </div>
        </Section>
      )}
      {typed !== '' && hits.length < 3 && (
        <Section title={words.help}>
          <AskPeople />
        </Section>
      )}
    </>
  );
}

/** What people ask for most, for who does not know what to type. */
function AskedMost() {
  const everyday = useEverydayGuides();
  return (
    <Section title={words.most}>
      <ul className="chips">
        {everyday.map(({ id, title, tile }) => (
          <li key={id}>
            <Link to={toPath({ screen: 'guide', guide: id })}>{tile?.name ?? title}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
