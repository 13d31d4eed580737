import type { Units } from '../../../content/types.ts';
import words from '../../../content/words/units.json';
import type { FoundUnit } from '../../../domain/units/units.ts';
import { unitName } from './unitName.ts';
import './units.css';

/** Where a unit is today, and what the unit of today is made of. */
export function UnitAnswer({
  unit,
  elsewhere,
}: Readonly<{ unit: FoundUnit; elsewhere: Units['elsewhere'] }>) {
  const { as, name, district, today } = unit;
  const trap = elsewhere.find((each) => each.former === name && each.district === district);
  return (
    <div className="card section">
      {as === 'former' && (
        <p>
          {unitName(unit)} {words.became}
        </p>
      )}
      <p className="unit-name" id="unit-name" tabIndex={-1}>
        {today.name}
      </p>
      <p>{words.inPortal}</p>
      {trap && (
        <p className="recheck">
          {words.elsewhere}: {trap.note}
        </p>
      )}
      <p className="section-tight quiet">{words.made}</p>
      <ul className="bullets">
        {today.former.map((former) => (
          <li key={former.name + former.district}>
            {former.name}, {former.district}
          </li>
        ))}
      </ul>
    </div>
  );
}
