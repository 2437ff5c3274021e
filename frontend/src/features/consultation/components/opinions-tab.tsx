import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getOpinionTableOptions, getRoundOptions, listRoundsOptions } from '@/api/@tanstack/react-query.gen';
import type { RoundView } from '@/api/types.gen';
import { Tabs } from '@/components/ui/tabs';
import { EmptyState, Loaded, Note } from '@/components/ui/states';
import { OpinionTable } from './opinion-table';
import { RoundStatus } from './round-status';

/** The tab Ý kiến of a plan: its rounds, the newest first; `?round=` chooses another. */
export function OpinionsTab({
  subjectType,
  subjectId,
  href,
}: {
  subjectType: string;
  subjectId: string;
  /** Address of this tab, without the round. */
  href: string;
}) {
  const { t } = useTranslation('consultation');
  const query = useQuery(listRoundsOptions({ query: { subjectType, subjectId } }));
  return (
    <Loaded query={query} what={t('what.rounds')}>
      {({ items }) =>
        items.length === 0 ? <EmptyState>{t('tab.none')}</EmptyState> : <Rounds rounds={items} href={href} />
      }
    </Loaded>
  );
}

function Rounds({ rounds, href }: { rounds: RoundView[]; href: string }) {
  const { t } = useTranslation('consultation');
  const search = useSearch({ strict: false }) as { round?: unknown };
  const shown = rounds.find((it) => String(it.ordinal) === String(search.round)) ?? rounds[0]!;
  const address = (ordinal: number) => `${href}${href.includes('?') ? '&' : '?'}round=${ordinal}`;
  return (
    <div className="stack-wide">
      {rounds.length > 1 && (
        <Tabs
          label={t('tab.rounds')}
          look="chips"
          current={shown.id}
          items={rounds.map((it) => ({
            key: it.id,
            label: t('round.title', { ordinal: it.ordinal }),
            href: address(it.ordinal),
          }))}
        />
      )}
      <Round key={shown.id} roundId={shown.id} />
    </div>
  );
}

function Round({ roundId }: { roundId: string }) {
  const { t } = useTranslation('consultation');
  const query = useQuery(getRoundOptions({ path: { roundId } }));
  return (
    <Loaded query={query} what={t('what.round')}>
      {(detail) => (
        <div className="stack-wide">
          <RoundStatus detail={detail} />
          {detail.mayReadOpinions ? <Table roundId={roundId} /> : <Note title={t('tab.notYet')} />}
        </div>
      )}
    </Loaded>
  );
}

function Table({ roundId }: { roundId: string }) {
  const { t } = useTranslation('consultation');
  const query = useQuery(getOpinionTableOptions({ path: { roundId } }));
  return (
    <Loaded query={query} what={t('what.table')}>
      {(table) => <OpinionTable table={table} />}
    </Loaded>
  );
}
