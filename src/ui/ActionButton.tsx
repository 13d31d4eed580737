import type { ReactNode } from 'react';
import Button from 'zmp-ui/button';
import './actionButton.css';
import { Icon, type IconName } from './Icon.tsx';

type Props = Readonly<{
  onPress: () => void;
  children: ReactNode;
  icon?: IconName;
  filled?: boolean;
  main?: boolean;
  pressed?: boolean;
  disabled?: boolean;
  /** Given where the button is focused from elsewhere. */
  id?: string;
}>;

/** zmp-ui's button at our sizes: words wrap, 48 px high and more, 64 for the main action. */
export function ActionButton({
  onPress,
  children,
  icon,
  filled,
  main,
  pressed,
  disabled,
  id,
}: Props) {
  return (
    <Button
      className={main ? 'action action-main' : 'action'}
      variant={main ? 'primary' : 'secondary'}
      onClick={onPress}
      disabled={disabled ?? false}
      {...(icon ? { prefixIcon: <Icon name={icon} filled={filled ?? false} /> } : {})}
      {...(id === undefined ? {} : { id })}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    >
      {children}
    </Button>
  );
}
