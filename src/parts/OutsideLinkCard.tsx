import { Link } from 'react-router-dom';
import { toPath } from '../addresses.ts';
import type { OutsideLink } from '../content/types.ts';
import words from '../content/words/common.json';
import { isUsable } from '../domain/outside/usable.ts';
import { useToday } from '../state/services.ts';
import './copyText.css';

/** An outside link in full; the way to it leads over the screen that warns. */
export function OutsideLinkCard({ link }: { link: OutsideLink }) {
  const { id, label, url } = link;
  const today = useToday();
  if (!isUsable(link, today)) return null;
  return (
    <div className="copy-text">
      <p>{label}</p>
      <p className="copied-text">{url}</p>
      <Link className="text-link" to={toPath({ screen: 'exit', link: id })}>
        {words.link.toExit}
      </Link>
    </div>
  );
}
