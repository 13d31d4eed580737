import type { Unit } from '../../../content/types.ts';
import words from '../../../content/words/units.json';
import { Section } from '../../../ui/Section.tsx';
import './units.css';

/** Everything to pick from instead of typing: by former district, and the units of today. */
export function UnitLists({ units }: { units: readonly Unit[] }) {
  const former = units.flatMap((today) => today.former.map((each) => ({ ...each, today })));
  const districts = [...new Set(former.map(({ district }) => district))];
  return (
    <>
      <Section title={words.pick}>
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
      </Section>
      <Section title={words.all}>
        <details className="card fold">
          <summary>{words.all}</summary>
          <ul className="bullets">
            {units.map(({ code, name }) => (
              <li key={code}>{name}</li>
            ))}
          </ul>
        </details>
      </Section>
    </>
  );
}
