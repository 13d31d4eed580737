import type { Unit } from '../../../content/types.ts';
import words from '../../../content/words/units.json';
import './units.css';

/** Everything to pick from instead of typing: by former district, and the units of today. */
export function UnitLists({ units }: { units: readonly Unit[] }) {
  const former = units.flatMap((today) => today.former.map((each) => ({ ...each, today })));
  const districts = [...new Set(former.map(({ district }) => district))];
  return (
    <>
      <section className="section">
        <h2>{words.pick}</h2>
        {districts.map((district) => (
          <details className="card fold" key={district}>
            <summary>{district}</summary>
            <dl className="unit-pairs">
              {former
                .filter((each) => each.district === district)
                .map(({ name, today }) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>→ {today.name}</dd>
                  </div>
                ))}
            </dl>
          </details>
        ))}
      </section>
      <section className="section">
        <h2>{words.all}</h2>
        <details className="card fold">
          <summary>{words.all}</summary>
          <ul className="bullets">
            {units.map(({ code, name }) => (
              <li key={code}>{name}</li>
            ))}
          </ul>
        </details>
      </section>
    </>
  );
}
