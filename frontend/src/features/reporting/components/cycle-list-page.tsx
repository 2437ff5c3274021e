import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listCycles } from '@/api/sdk.gen';
import type { CycleCountsView, CycleListView, CycleRowView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { DueMark, StateMark, StatusMark, type DocumentState } from '@/components/ui/marks';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { EmptyState, ErrorState, SkeletonRows } from '@/components/ui/states';
import { TableBar } from '@/components/ui/stat-number';
import { Tabs } from '@/components/ui/tabs';
import { formatDate } from '@/lib/dates';
import { useToday } from '@/lib/today';
import { stageOf, stageStatus, submitted, useReportingWords } from './words';

const shows = ['open', 'planned', 'closed'] as const;

const groups = { open: 'OPEN', planned: 'PLANNED', closed: 'CLOSED' } as const;

const isOpen = ({ state }: CycleRowView) => !['PLANNED', 'CLOSED', 'ENDED'].includes(state);

export const cycleMarks: Record<CycleRowView['state'], DocumentState> = {
  PLANNED: 'draft',
  OPENING: 'waiting',
  OPEN: 'waiting',
  CONSOLIDATING: 'waiting',
  SIGNING: 'waiting',
  CLOSED: 'inForce',
  ENDED: 'ended',
};

/** Every reporting period the official's unit has to do with: own reports, and those it leads or oversees. */
export function CycleListPage() {
  const { t } = useTranslation('reporting');
  const { show } = useSearch({ strict: false }) as { show?: string };
  const group = shows.find((it) => it === show);
  const query = useInfiniteQuery({
    queryKey: ['cycles', group],
    queryFn: async ({ pageParam }) =>
      (
        await listCycles({
          query: { group: group && groups[group], cursor: pageParam || undefined },
          throwOnError: true,
        })
      ).data,
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
  const first = query.data?.pages[0];
  return (
    <Page title={t('cycles.title')}>
      <PageHeader title={<Finding counts={first?.counts} />} facts={[t('cycles.fact')]} />
      {query.error && !first && (
        <ErrorState error={query.error} what={t('what.cycles')} onRetry={() => void query.refetch()} />
      )}
      {!first && !query.error && <SkeletonRows label={t('cycles.title')} />}
      {first && (
        <>
          <CycleTabs shown={first.group} counts={first.counts} />
          <CyclePanel shown={first.group} rows={query.data?.pages.flatMap((it) => it.items) ?? []} />
        </>
      )}
      {query.hasNextPage && (
        <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('cycles.more')}
        </Button>
      )}
    </Page>
  );
}

/** The title says how things stand, not what the page is called. */
function Finding({ counts }: { counts: CycleCountsView | undefined }) {
  const { t } = useTranslation('reporting');
  if (!counts) return t('cycles.title');
  if (counts.owed > 0) return t('cycles.owed', { count: counts.owed });
  if (counts.led > 0) return t('cycles.running', { count: counts.led });
  return t('cycles.none');
}

function CycleTabs({ shown, counts }: { shown: CycleListView['group']; counts: CycleCountsView }) {
  const { t } = useTranslation('reporting');
  return (
    <Tabs
      label={t('cycles.filter')}
      current={shows.find((it) => groups[it] === shown) ?? 'open'}
      items={shows.map((it) => ({
        key: it,
        label: t(`cycles.show.${it}`),
        count: counts[it],
        href: `/reports?show=${it}`,
      }))}
    />
  );
}

function CyclePanel({ shown, rows }: { shown: CycleListView['group']; rows: CycleRowView[] }) {
  const { t } = useTranslation('reporting');
  const show = shows.find((it) => groups[it] === shown) ?? 'open';
  return (
    <Panel title={t(`cycles.show.${show}`)} flush>
      {rows.length === 0 ? <EmptyState>{t(`cycles.empty.${show}`)}</EmptyState> : <CycleTable rows={rows} />}
    </Panel>
  );
}

/** Cycles as a table; also used on the plan's page. */
export function CycleTable({ rows, withPlan = true }: { rows: CycleRowView[]; withPlan?: boolean }) {
  const { t } = useTranslation('reporting');
  const { Period } = useReportingWords();
  const today = useToday();
  const columns: Column<CycleRowView>[] = [
    {
      key: 'period',
      header: t('column.period'),
      cell: (row) => (
        <>
          <CycleLink row={row}>{Period(row.period)}</CycleLink>
          {withPlan && (
            <div className="muted small">
              {row.planNumber} · {row.planTitle}
            </div>
          )}
        </>
      ),
    },
    { key: 'lead', header: t('column.lead'), cell: (row) => row.leadUnit.name, width: '150px' },
    {
      key: 'due',
      header: t('column.due'),
      cell: (row) => (
        <>
          <div className="muted small">“{row.duePhrase}”</div>
          <DueMark
            due={row.dueOn}
            today={today}
            done={!isOpen(row) || !row.own || !['OPEN', 'RETURNED'].includes(row.own.state)}
          />
        </>
      ),
    },
    {
      key: 'state',
      header: t('column.state'),
      cell: (row) => (
        <>
          <StateMark state={cycleMarks[row.state]} icon={false}>
            {t(`cycleState.${row.state}`)}
          </StateMark>
          {row.state === 'PLANNED' && (
            <div className="muted small">{t('cycles.opens', { date: formatDate(row.opensOn) })}</div>
          )}
        </>
      ),
    },
    { key: 'figures', header: t('column.reports'), cell: (row) => <CycleProgress row={row} /> },
    { key: 'own', header: t('column.own'), cell: (row) => <OwnReport row={row} /> },
  ];
  return <DataTable caption={t('cycles.title')} columns={columns} rows={rows} rowKey={(row) => row.cycleId} />;
}

/** Who leads or oversees a cycle sees its dashboard, who only reports in it the own report. */
function CycleLink({ row, children }: { row: CycleRowView; children: string }) {
  if (row.figures) return <Link href={`/reports/${row.cycleId}`}>{children}</Link>;
  if (row.own) return <Link href={`/reports/obligations/${row.own.obligationId}`}>{children}</Link>;
  return <>{children}</>;
}

function CycleProgress({ row }: { row: CycleRowView }) {
  const { t } = useTranslation('reporting');
  const { figures } = row;
  if (!figures) return null;
  if (row.state === 'PLANNED' && row.expected === 0) return null;
  if (row.state === 'PLANNED') return <span className="muted">{t('cycles.expected', { count: row.expected })}</span>;
  return (
    <>
      {t('cycles.submitted', { done: submitted(figures), total: figures.expected })}
      <TableBar
        total={figures.expected}
        segments={[
          { value: figures.onTime, kind: 'solid', label: t('figures.onTime') },
          { value: figures.late, kind: 'light', label: t('figures.late') },
          { value: figures.missing, kind: 'hatched', label: t('figures.missing') },
        ]}
      />
    </>
  );
}

function OwnReport({ row }: { row: CycleRowView }) {
  const { t } = useTranslation('reporting');
  if (!row.own) return null;
  const stage = stageOf(row.own);
  return (
    <Link href={`/reports/obligations/${row.own.obligationId}`}>
      <StatusMark status={stageStatus[stage]}>{t(`stage.${stage}`)}</StatusMark>
    </Link>
  );
}
