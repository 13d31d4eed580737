import { useMemo } from 'react';
import { type Route, toPath } from '../../../addresses.ts';
import { contentIndex } from '../../../content/contentIndex.ts';
import type { Change, Notice } from '../../../content/types.ts';
import words from '../../../content/words/notice.json';
import { changesTouching } from '../../../domain/notice/changes.ts';
import { type Citation, citing } from '../../../domain/notice/citations.ts';
import { useToday } from '../../../state/services.ts';
import { RowList } from '../../../ui/RowList.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Title } from '../../../ui/Title.tsx';
import { Contents } from './Contents.tsx';
import { NoticeFacts } from './NoticeFacts.tsx';
import { ParagraphBlock } from './ParagraphBlock.tsx';
import './notice.css';

type Props = Readonly<{
  route: Extract<Route, { screen: 'notice' }>;
  notice: Notice;
  citations: readonly Citation[];
  changes: readonly Change[];
}>;

/** The whole notice, word for word; what is ours stands apart from what is its own. */
export function NoticeScreen({ route, notice, citations, changes }: Props) {
  const today = useToday();
  const cited = useMemo(
    () => citations.filter(({ id }) => id === route.cited),
    [citations, route.cited],
  );
  const missing =
    route.paragraph !== undefined && !notice.paragraphs.some(({ id }) => id === route.paragraph);
  const others = contentIndex.notices.filter(({ id }) => id !== notice.id);

  return (
    <>
      <Title>{notice.name}</Title>
      <p className="lead">{words.lead}</p>
      {missing && <p className="note section">{words.missing}</p>}
      <NoticeFacts notice={notice} />
      <Contents notice={notice} />
      <div className="notice-text">
        {notice.paragraphs.map((paragraph) => (
          <ParagraphBlock
            key={paragraph.id}
            paragraph={paragraph}
            notice={notice}
            arrived={paragraph.id === route.paragraph}
            cited={paragraph.id === route.paragraph ? cited : []}
            usedIn={citing(citations, paragraph.id)}
            changes={changesTouching(changes, notice.id, paragraph.id, today)}
          />
        ))}
      </div>
      {others.length > 0 && (
        <Section title={words.others}>
          <RowList
            rows={others.map(({ id, name }) => ({
              to: toPath({ screen: 'notice', notice: id }),
              title: name,
            }))}
          />
        </Section>
      )}
    </>
  );
}
