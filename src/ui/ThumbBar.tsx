import { Link } from 'react-router-dom';
import { ActionButton } from './ActionButton.tsx';
import { Icon } from './Icon.tsx';
import './thumbBar.css';

type Props = Readonly<{
  /** Where back leads, and how that is said aloud. */
  back: Readonly<{ to: string; label: string }> | undefined;
  onPress: () => void;
  children: string;
}>;

/** The one way on, always under the thumb, and the way back beside it. */
export function ThumbBar({ back, onPress, children }: Props) {
  return (
    <div className="thumb-bar">
      {back && (
        <Link to={back.to} aria-label={back.label}>
          <Icon name="back" />
        </Link>
      )}
      <ActionButton main onPress={onPress}>
        {children}
      </ActionButton>
    </div>
  );
}
