import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Icon, type IconName } from './Icon.tsx';
import './mainLink.css';

type Props = Readonly<{
  to: string;
  children: ReactNode;
  /** Stands before the words, "forward" of a next step after them. */
  icon?: IconName;
  iconAfter?: IconName;
}>;

/** The one way on from a screen, as large as a main button. */
export function MainLink({ to, children, icon, iconAfter }: Props) {
  return (
    <Link className="main-link" to={to}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </Link>
  );
}
