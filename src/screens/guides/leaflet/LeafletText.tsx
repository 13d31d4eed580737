import words from '../../../content/words/leaflet.json';
import type { Leaflet } from '../../../domain/leaflet/leaflet.ts';
import '../../../parts/leaflet/leaflet.css';

/** All that the pictures say, as text: for screen readers, and where no picture can be drawn. */
export function LeafletText({ leaflet, open }: Readonly<{ leaflet: Leaflet; open: boolean }>) {
  return (
    <details className="fold" open={open}>
      <summary>{words.text}</summary>
      <div className="card stack">
        {leaflet.notes.map((note) => (
          <p key={note}>
            <strong>{note}</strong>
          </p>
        ))}
        {[...leaflet.front, ...leaflet.back].map((section) => (
          <section key={section.title}>
            <h2>{section.title}</h2>
            {section.parts.map(({ title, lines }) => (
              <div className="group" key={lines[0]?.text}>
                {title !== null && <h3>{title}</h3>}
                <ul className={typeof lines[0]?.bullet === 'number' ? 'leaflet-lines' : 'bullets'}>
                  {lines.map(({ bullet, text }) => (
                    <li key={`${bullet} ${text}`}>
                      {typeof bullet === 'number' && `${bullet}. `}
                      {text}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </section>
        ))}
        {leaflet.closing.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </details>
  );
}
