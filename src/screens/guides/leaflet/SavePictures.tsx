import { useEffect, useRef, useState } from 'react';
import words from '../../../content/words/leaflet.json';
import { fill } from '../../../domain/text/fill.ts';
import type { Why } from '../../../platform/port.ts';
import { useServices } from '../../../state/services.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Message } from '../../../ui/Message.tsx';

type Props = Readonly<{
  pictures: readonly string[];
  /** What the files are called, before their number. */
  name: string;
  onFail: () => void;
}>;

type Saving = Readonly<{ saved: number; busy: boolean; why?: Why }>;

/**
 * Saves the pictures one after another and says how many are saved. It stops at the first that is
 * not, so that nobody is asked seven times; the next press goes on from there.
 */
export function SavePictures({ pictures, name, onFail }: Props) {
  const { platform } = useServices();
  const [{ saved, busy, why }, setSaving] = useState<Saving>({ saved: 0, busy: false });
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  const count = pictures.length;

  const save = async () => {
    if (busy) return;
    const first = saved < count ? saved : 0;
    for (const [at, picture] of pictures.entries()) {
      if (at < first) continue;
      setSaving({ saved: at, busy: true });
      const answer = await platform.saveImage(picture, `${name}-${at + 1}.png`);
      if (gone.current) return;
      if (!answer.ok) {
        setSaving({ saved: at, busy: false, why: answer.why });
        onFail();
        return;
      }
    }
    setSaving({ saved: count, busy: false });
  };

  return (
    <div className="outcome">
      <ActionButton main onPress={save}>
        {words.save}
      </ActionButton>
      <Message>
        {busy && <p>{fill(words.saving, { number: saved + 1, count })}</p>}
        {why && (
          <>
            {saved > 0 && <p>{fill(words.some, { saved, count, next: saved + 1 })}</p>}
            <p>{words.why[why]}</p>
            <p>{words.largeNow}</p>
          </>
        )}
        {!busy && saved === count && <p>{fill(words.saved, { count })}</p>}
      </Message>
    </div>
  );
}
