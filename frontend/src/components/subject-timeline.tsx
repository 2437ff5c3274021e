import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listTimelineOptions } from '@/api/@tanstack/react-query.gen';
import type { TimelineEntryView } from '@/api/types.gen';
import { formatDate } from '@/lib/dates';
import { periodWords } from '@/lib/period-words';
import { useToday } from '@/lib/today';
import { Button } from './ui/button';
import { EmptyState, Loaded } from './ui/states';
import { Timeline } from './ui/timeline';

const mostShown = 200;

/** Acts with legal effect carry a filled dot. */
const legalActs = /\.(signed|issued|number-taken|accepted|withdrawn|superseded|amended|corrected)$/;

/**
 * What happened to a plan, a report, a round …: the audit's entries as sentences.
 * The words of an act `plan.submitted` are `submitted` under `plan` in locales/<language>/act.json;
 * they may use {{actor}} and every key of the entry's details.
 */
export function SubjectTimeline({
  subjectType,
  subjectId,
  limit = 20,
}: {
  subjectType: string;
  subjectId: string;
  /** Entries shown at first; a button brings the earlier ones. */
  limit?: number;
}) {
  const { t } = useTranslation('task');
  const today = useToday();
  const [shown, setShown] = useState(limit);
  const query = useQuery({
    ...listTimelineOptions({ path: { subjectType, subjectId }, query: { limit: shown } }),
    placeholderData: keepPreviousData,
  });
  const sentence = useSentence();
  return (
    <Loaded query={query} what={t('what.timeline')}>
      {({ items, next }) =>
        items.length === 0 ? (
          <EmptyState>{t('noHistory')}</EmptyState>
        ) : (
          <>
            <Timeline
              today={today}
              entries={items.map((it) => ({
                key: String(it.seq),
                at: it.at,
                sentence: sentence(it),
                quote: it.reason,
                legal: legalActs.test(it.act),
              }))}
            />
            {next !== undefined && shown < mostShown && (
              <Button variant="quiet" busy={query.isFetching} onClick={() => setShown(mostShown)}>
                {t('earlier')}
              </Button>
            )}
          </>
        )
      }
    </Loaded>
  );
}

function useSentence(): (entry: TimelineEntryView) => string {
  const { t } = useTranslation('act');
  return ({ act, actor, actingFor, details }) => {
    const who = actor ?? t('system');
    const words = {
      ...Object.fromEntries(Object.entries(details).map(([key, value]) => [key, inReadersWords(value)])),
      actor: actingFor ? t('standIn', { actor: who, position: actingFor }) : who,
    };
    return String(t([act, 'unknown'], { ...words, act }));
  };
}

/** Days as they are written, periods in the reader's language; anything else as it is recorded. */
function inReadersWords(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : periodWords(value);
}
