import { toPath } from '../../addresses.ts';
import words from '../../content/words/home.json';
import { fill } from '../../domain/text/fill.ts';
import { RowList } from '../../ui/RowList.tsx';

type Props = Readonly<{
  notice: string;
  counts: Readonly<{ tasks: number; targets: number; documents: number }>;
}>;

/** The three ways into a notice. */
export function NoticeRows({ notice, counts }: Props) {
  return (
    <RowList
      rows={[
        {
          to: toPath({ screen: 'tasks', notice }),
          title: words.tasks,
          note: fill(words.tasksNote, { count: counts.tasks }),
          icon: 'tasks',
        },
        {
          to: toPath({ screen: 'targets', notice }),
          title: words.targets,
          note: fill(words.targetsNote, counts),
          icon: 'chart',
        },
        {
          to: toPath({ screen: 'notice', notice }),
          title: words.notice,
          note: words.noticeNote,
          icon: 'notice',
        },
      ]}
    />
  );
}
