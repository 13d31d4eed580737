import words from '../../../content/words/tasks.json';
import { Icon } from '../../../ui/Icon.tsx';

/** Small signs on a task's row; nothing when there is nothing to say. */
export function TaskTags({
  forPeople,
  read,
  starred,
}: Readonly<{ forPeople: boolean; read: boolean; starred: boolean }>) {
  if (!forPeople && !read && !starred) return null;
  return (
    <span className="tags">
      {forPeople && <span className="tag tag-people">{words.people}</span>}
      {starred && (
        <span className="tag">
          <Icon name="star" filled />
          {words.starred}
        </span>
      )}
      {read && (
        <span className="tag">
          <Icon name="check" />
          {words.read}
        </span>
      )}
    </span>
  );
}
