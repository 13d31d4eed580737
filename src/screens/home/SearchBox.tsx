import { useRef } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { toPath } from '../../addresses.ts';
import words from '../../content/words/home.json';
import { Icon } from '../../ui/Icon.tsx';
import './home.css';

/** A field to type in at once; the answers come on the search screen. Below it, help for who was tricked. */
export function SearchBox() {
  const navigate = useNavigate();
  // Read when it is sent: it may have been typed before the app listened.
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <search>
        <form
          className="search-box"
          onSubmit={(event) => {
            event.preventDefault();
            const typed = field.current?.value ?? '';
            navigate(toPath({ screen: 'search', ...(typed.trim() === '' ? {} : { typed }) }));
          }}
        >
          <input
            type="search"
            aria-label={words.search}
            placeholder={words.searchHint}
            ref={field}
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="search"
          />
          <button type="submit" aria-label={words.searchGo}>
            <Icon name="search" />
          </button>
        </form>
      </search>
      <Link className="band-link" to={toPath({ screen: 'safety' })}>
        <Icon name="shield" />
        {words.scam}
      </Link>
    </>
  );
}
