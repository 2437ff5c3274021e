import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listCyclesOptions } from '@/api/@tanstack/react-query.gen';
import type { CycleRowView } from '@/api/types.gen';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { DueMark, StateMark, StatusMark, type DocumentState } from '@/components/ui/marks';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { EmptyState, Loaded } from '@/components/ui/states';
import { TableBar } from '@/components/ui/stat-number';
import { Tabs } from '@/components/ui/tabs';
import { formatDate } from '@/lib/dates';
import { useToday } from '@/lib/today';
import { stageOf, stageStatus, submitted, useReportingWords } from './words';

const shows = ['open', 'planned', 'closed'] as const;
type Show = (typeof shows)[number];

const showOf = ({ state }: CycleRowView): Show =>
  state === 'PLANNED' ? 'planned' : state === 'CLOSED' ? 'closed' : 'open';

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
  const query = useQuery({ ...listCyclesOptions(), refetchInterval: 60_000 });
  return (
    <Page title={t('cycles.title')}>
      <PageHeader title={<Finding rows={query.data?.items} />} facts={[t('cycles.fact')]} />
      <Loaded query={query} what={t('what.cycles')}>
        {({ items }) => <CycleLists items={items} show={shows.find((it) => it === show)} />}
      </Loaded>
    </Page>
  );
}

/** The title says how things stand, not what the page is called. */
function Finding({ rows }: { rows: CycleRowView[] | undefined }) {
  const { t } = useTranslation('reporting');
  if (!rows) return t('cycles.title');
  const owed = rows.filter((it) => it.own && ['OPEN', 'RETURNED'].includes(it.own.state)).length;
  const led = rows.filter((it) => it.figures && showOf(it) === 'open').length;
  if (owed > 0) return t('cycles.owed', { count: owed });
  if (led > 0) return t('cycles.running', { count: led });
  return t('cycles.none');
}

function CycleLists({ items, show }: { items: CycleRowView[]; show?: Show }) {
  const { t } = useTranslation('reporting');
  const counts = (wanted: Show) => items.filter((it) => showOf(it) === wanted).length;
  const current = show ?? shows.find((it) => counts(it) > 0) ?? 'open';
  const rows = items.filter((it) => showOf(it) === current);
  const sorted = [...rows].sort((a, b) =>
    current === 'closed' ? b.dueOn.localeCompare(a.dueOn) : a.dueOn.localeCompare(b.dueOn),
  );
  return (
    <>
      <Tabs
        label={t('cycles.filter')}
        current={current}
        items={shows.map((it) => ({
          key: it,
          label: t(`cycles.show.${it}`),
          count: counts(it),
          href: `/reports?show=${it}`,
        }))}
      />
      <Panel title={t(`cycles.show.${current}`)} flush>
        {sorted.length === 0 ? <EmptyState>{t(`cycles.empty.${current}`)}</EmptyState> : <CycleTable rows={sorted} />}
      </Panel>
    </>
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
            done={showOf(row) !== 'open' || !row.own || !['OPEN', 'RETURNED'].includes(row.own.state)}
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
