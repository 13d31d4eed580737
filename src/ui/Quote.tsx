import './quote.css';

type Stretch = Readonly<{ text: string; marked: boolean }>;

/** Words of the notice, as they stand there. */
export function Quote({ text }: { text: string }) {
  return (
    <blockquote className="quote">
      <p>{text}</p>
    </blockquote>
  );
}

/** A line of which some stretches are marked, as a pen would. */
export function MarkedLine({ stretches }: { stretches: readonly Stretch[] }) {
  let at = 0;
  return (
    <p>
      {stretches.map(({ text, marked }) => {
        const key = at;
        at += text.length;
        return marked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
    </p>
  );
}
