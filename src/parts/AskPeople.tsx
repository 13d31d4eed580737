import words from '../content/words/help.json';

/** The ways to ask a human; no numbers, because none has been tried. */
export function AskPeople() {
  return (
    <div className="card">
      <ul className="bullets">
        {words.askText.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <p className="quiet section-tight">{words.askNote}</p>
    </div>
  );
}
