import { toPath } from '../../../addresses.ts';
import type { LinkedSource, Safety } from '../../../content/types.ts';
import words from '../../../content/words/safety.json';
import { BasisFold, FactSection } from '../../../parts/Facts.tsx';
import { ShareLink } from '../../../parts/Share.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Title } from '../../../ui/Title.tsx';

/** How scams look that imitate public services, what keeps one safe, and what this app never does. */
export function SafetyScreen({
  safety,
  sources,
}: Readonly<{ safety: Safety; sources: readonly LinkedSource[] }>) {
  const first = safety.scenarios.filter((scenario) => scenario.first);
  const rest = safety.scenarios.filter((scenario) => !scenario.first);
  return (
    <>
      <Title>{words.title}</Title>
      <p className="lead">{words.lead}</p>
      <FactSection title={words.report} facts={[safety.report]} sources={sources} />
      <FactSection title={words.measures} facts={safety.measures} sources={sources} />
      <Section title={words.first}>
        <Scenarios scenarios={first} />
        <BasisFold bases={safety.scenarioBasis} sources={sources} />
      </Section>
      <Section title={words.rest}>
        <details className="card fold">
          <summary>{words.rest}</summary>
          <Scenarios scenarios={rest} />
        </details>
        <BasisFold bases={safety.scenarioBasis} sources={sources} />
      </Section>
      <Section title={words.never}>
        <ul className="card">
          {safety.never.map((never) => (
            <li key={never} className="with-icon">
              <Icon name="shield" />
              <span>{never}</span>
            </li>
          ))}
        </ul>
      </Section>
      <div className="section actions">
        <ShareLink path={toPath({ screen: 'safety' })} title={words.title} />
      </div>
    </>
  );
}

function Scenarios({ scenarios }: { scenarios: Safety['scenarios'] }) {
  return scenarios.map(({ number, name, plain }) => (
    <div key={number} className="card">
      <h3>
        {number}. {name}
      </h3>
      <p>{plain}</p>
    </div>
  ));
}
