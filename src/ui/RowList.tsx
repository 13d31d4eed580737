import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Icon, type IconName } from './Icon.tsx';
import './rowList.css';

export type Row = Readonly<{
  to: string;
  title: ReactNode;
  note?: ReactNode;
  icon?: IconName;
  tags?: ReactNode;
  /** Takes the place of the screen it stands on: one that leads back must not be come back to. */
  replace?: boolean;
}>;

/** Large rows that each lead somewhere; the whole row is the link. */
export function RowList({ rows }: { rows: readonly Row[] }) {
  return (
    <ul className="row-list">
      {rows.map(({ to, title, note, icon, tags, replace }) => (
        <li key={to}>
          <Link to={to} replace={replace ?? false}>
            {icon && <Icon name={icon} />}
            <span className="row-text">
              <span className="row-title">{title}</span>
              {note && <span className="row-note">{note}</span>}
              {tags}
            </span>
            <Icon name="forward" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
