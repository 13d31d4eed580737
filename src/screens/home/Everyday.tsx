import { Link } from 'react-router-dom';
import { toPath } from '../../addresses.ts';
import words from '../../content/words/home.json';
import { useEverydayGuides } from '../../parts/guides.ts';
import { Icon } from '../../ui/Icon.tsx';
import { RowList } from '../../ui/RowList.tsx';
import { Section } from '../../ui/Section.tsx';
import './home.css';

/** The errands people come for every day: tiles side by side, one under the other in large text. */
export function Everyday() {
  const everyday = useEverydayGuides();
  return (
    <Section title={words.everyday}>
      <ul className="tiles">
        {everyday.map(({ id, title, tile }) => (
          <li key={id}>
            <Link to={toPath({ screen: 'guide', guide: id })}>
              <Icon name={tile?.icon ?? 'guide'} />
              <span>{tile?.name ?? title}</span>
            </Link>
          </li>
        ))}
      </ul>
      <RowList
        rows={[{ to: toPath({ screen: 'guides' }), title: words.allGuides, icon: 'guide' }]}
      />
    </Section>
  );
}
