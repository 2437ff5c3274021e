import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getCycleOptions } from '@/api/@tanstack/react-query.gen';
import type { CycleView, UnitKindFiguresView } from '@/api/types.gen';
import { SubjectTimeline } from '@/components/subject-timeline';
import { LinkButton } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { StateMark } from '@/components/ui/marks';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Loaded } from '@/components/ui/states';
import { BarLegend, ProgressBar, StatNumbers, TableBar } from '@/components/ui/stat-number';
import { formatDate, formatTime, formatWeekday } from '@/lib/dates';
import { language } from '@/lib/i18n';
import { formatPercent } from '@/lib/numbers';
import { cycleAddress, readCycleSearch } from '../api/cycle-filter';
import { CycleUnits } from './cycle-units';
import { cycleMarks } from './cycle-list-page';
import { DunningLetters } from './dunning-letters';
import { LateUnits } from './late-units';
import styles from './cycle.module.css';
import { submitted, useReportingWords } from './words';

/** The dashboard of one reporting period: every number leads to the list behind it. */
export function CyclePage() {
  const { t } = useTranslation('reporting');
  const { cycleId } = useParams({ strict: false }) as { cycleId: string };
  const query = useQuery({
    ...getCycleOptions({ path: { cycleId } }),
    refetchInterval: ({ state }) => (state.data?.cycle.state === 'OPENING' ? 2000 : 60_000),
  });
  if (query.data) return <Dashboard view={query.data} />;
  return (
    <Page title={t('cycle.one')}>
      <h1 className="hidden-text">{t('cycle.one')}</h1>
      <Loaded query={query} what={t('what.cycle')}>
        {() => null}
      </Loaded>
    </Page>
  );
}

function Dashboard({ view }: { view: CycleView }) {
  const { t } = useTranslation('reporting');
  const search = readCycleSearch(useSearch({ strict: false }) as Record<string, unknown>);
  const { cycle } = view;
  const { period } = useReportingWords();
  const finding = useFinding(view);
  const running = cycle.state !== 'PLANNED';
  return (
    <Page title={`${t('cycle.one')} ${period(cycle.period)}`}>
      <PageHeader
        breadcrumbs={[{ label: t('crumb.reports'), href: '/reports' }, { label: period(cycle.period) }]}
        title={finding}
        state={
          <StateMark state={cycleMarks[cycle.state]} icon={false}>
            {t(`cycleState.${cycle.state}`)}
          </StateMark>
        }
        facts={[
          <>
            {t('report.plan')} <Link href={`/plans/${cycle.planId}`}>{cycle.planNumber}</Link>
          </>,
          <>
            {t('cycle.due')} <b>{formatDate(cycle.dueOn)}</b>
          </>,
          <>
            {t('cycle.asOf', {
              time: formatTime(view.asOf),
              weekday: formatWeekday(view.asOf, language()),
              date: formatDate(view.asOf),
            })}
          </>,
        ]}
        actions={
          running && (
            <LinkButton
              variant={view.mayConsolidate ? 'primary' : 'secondary'}
              href={`/reports/${cycle.cycleId}/consolidation`}
            >
              {t('cycle.consolidation')}
            </LinkButton>
          )
        }
      />
      {cycle.state === 'OPENING' && (
        <Panel title={t('cycle.opening')}>
          <ProgressBar
            value={cycle.opened}
            total={cycle.expected}
            words={t('cycle.opened', { done: cycle.opened, total: cycle.expected })}
          />
        </Panel>
      )}
      {running && <LateUnits cycleId={cycle.cycleId} />}
      {running && <Numbers view={view} />}
      {running && <DunningLetters cycleId={cycle.cycleId} />}
      <div className={styles.two}>
        <Panel title={t('cycle.byKind')} flush foot={running && <Legend />}>
          <KindTable view={view} />
        </Panel>
        <Milestones view={view} />
      </div>
      <CycleUnits view={view} search={search} />
    </Page>
  );
}

/** “84 đơn vị đúng hạn, 18 đơn vị chưa nộp” */
function useFinding({ cycle }: CycleView): string {
  const { t } = useTranslation('reporting');
  const { figures, state } = cycle;
  if (state === 'PLANNED' && cycle.expected === 0) return t('cycle.plannedOn', { date: formatDate(cycle.opensOn) });
  if (state === 'PLANNED' || !figures)
    return t('cycle.planned', { date: formatDate(cycle.opensOn), count: cycle.expected });
  if (state === 'OPENING') return t('cycle.openingTitle', { done: cycle.opened, total: cycle.expected });
  if (figures.notYetDue > 0) {
    return t('cycle.running', {
      done: submitted(figures),
      total: figures.expected,
      left: figures.notYetDue + figures.missing,
    });
  }
  if (figures.missing > 0) return t('cycle.late', { onTime: figures.onTime, missing: figures.missing });
  return figures.late > 0
    ? t('cycle.allSomeLate', { total: figures.expected, late: figures.late })
    : t('cycle.allOnTime', { total: figures.expected });
}

function Numbers({ view }: { view: CycleView }) {
  const { t } = useTranslation('reporting');
  const { cycle, previousOnTimePercent: previous, longestLateDays } = view;
  const { figures, cycleId } = cycle;
  if (!figures) return null;
  const share = figures.expected === 0 ? 0 : Math.round((100 * figures.onTime) / figures.expected);
  const running = figures.notYetDue > 0;
  return (
    <StatNumbers
      label={t('cycle.numbers')}
      items={[
        {
          value: figures.onTime,
          label: t('figures.onTime'),
          href: cycleAddress(cycleId, { show: 'onTime' }),
          note:
            previous == null
              ? formatPercent(share)
              : t('cycle.share', { share: formatPercent(share), previous: formatPercent(previous) }),
        },
        {
          value: figures.late,
          label: t('figures.late'),
          href: cycleAddress(cycleId, { show: 'late' }),
          note: longestLateDays > 0 ? t('cycle.longestLate', { count: longestLateDays }) : t('cycle.noneLate'),
        },
        running
          ? {
              value: figures.notYetDue,
              label: t('figures.notDue'),
              href: cycleAddress(cycleId, { show: 'notDue' }),
              note: t('cycle.until', { date: formatDate(cycle.dueOn) }),
            }
          : {
              value: figures.missing,
              label: t('figures.missing'),
              href: cycleAddress(cycleId, { show: 'missing' }),
              note:
                figures.missing > 0
                  ? t('cycle.overdueSince', { date: formatDate(cycle.dueOn) })
                  : t('cycle.noneMissing'),
              urgent: figures.missing > 0,
            },
        {
          value: figures.awaitingReview,
          label: t('figures.review'),
          href: cycleAddress(cycleId, { show: 'review' }),
          note: t('cycle.reviewNote', { unusual: view.unusual, returned: figures.returned }),
        },
      ]}
    />
  );
}

function Legend() {
  const { t } = useTranslation('reporting');
  return (
    <BarLegend
      items={[
        { kind: 'solid', label: t('figures.onTime') },
        { kind: 'light', label: t('figures.late') },
        { kind: 'hatched', label: t('figures.missing') },
      ]}
    />
  );
}

function KindTable({ view }: { view: CycleView }) {
  const { t } = useTranslation('reporting');
  const { cycle, groups } = view;
  const columns: Column<UnitKindFiguresView>[] = [
    {
      key: 'kind',
      header: t('column.kind'),
      cell: (row) => <Link href={cycleAddress(cycle.cycleId, { kind: row.kind })}>{t(`unitKind.${row.kind}`)}</Link>,
    },
    { key: 'expected', header: t('figures.expected'), align: 'right', cell: (row) => row.figures.expected },
    { key: 'onTime', header: t('figures.onTime'), align: 'right', cell: (row) => row.figures.onTime },
    { key: 'late', header: t('figures.late'), align: 'right', cell: (row) => row.figures.late },
    {
      key: 'missing',
      header: t('figures.missing'),
      align: 'right',
      cell: (row) =>
        row.figures.missing > 0 ? (
          <Link
            href={cycleAddress(cycle.cycleId, { show: 'missing', kind: row.kind })}
            aria-label={t('cycle.missingOf', { count: row.figures.missing, kind: t(`unitKind.${row.kind}`) })}
          >
            {row.figures.missing}
          </Link>
        ) : (
          0
        ),
    },
    {
      key: 'bar',
      header: <span className="hidden-text">{t('column.share')}</span>,
      cardLabel: '',
      width: '150px',
      cell: (row) => <Bar row={row} />,
    },
    {
      key: 'previous',
      header: t('column.previousOnTime'),
      align: 'right',
      cell: (row) => (row.previousOnTimePercent == null ? '–' : formatPercent(row.previousOnTimePercent)),
    },
  ];
  const { figures } = cycle;
  return (
    <DataTable
      caption={t('cycle.byKind')}
      columns={columns}
      rows={groups}
      rowKey={(row) => row.kind}
      total={
        figures && [
          t('column.total'),
          figures.expected,
          figures.onTime,
          figures.late,
          figures.missing,
          <Bar key="bar" row={{ kind: 'COMMUNE', figures }} />,
          view.previousOnTimePercent == null ? '–' : formatPercent(view.previousOnTimePercent),
        ]
      }
    />
  );
}

function Bar({ row: { figures } }: { row: UnitKindFiguresView }) {
  const { t } = useTranslation('reporting');
  return (
    <TableBar
      total={figures.expected}
      segments={[
        { value: figures.onTime, kind: 'solid', label: t('figures.onTime') },
        { value: figures.late, kind: 'light', label: t('figures.late') },
        { value: figures.missing, kind: 'hatched', label: t('figures.missing') },
      ]}
    />
  );
}

/** The days of the period, and what happened in it. */
function Milestones({ view }: { view: CycleView }) {
  const { t } = useTranslation('reporting');
  const { untilDay } = useReportingWords();
  const { cycle } = view;
  return (
    <div className="stack-wide">
      <Panel title={t('cycle.days')}>
        <dl className={styles.facts}>
          <dt>{t('cycle.opensOn')}</dt>
          <dd>{formatDate(cycle.opensOn)}</dd>
          <dt>{t('report.data')}</dt>
          <dd>
            {formatDate(cycle.period.dataFrom)} – {formatDate(cycle.period.dataTo)}
          </dd>
          <dt>{t('column.due')}</dt>
          <dd>
            “{cycle.duePhrase}”, {t('due.means')} <b>{untilDay(cycle.dueOn)}</b>
          </dd>
          <dt>{t('cycle.consolidationDue')}</dt>
          <dd>{formatDate(cycle.consolidationDueOn)}</dd>
          <dt>{t('column.lead')}</dt>
          <dd>{cycle.leadUnit.name}</dd>
          {view.consolidation && (
            <>
              <dt>{t('cycle.report')}</dt>
              <dd>{t(`consolidationState.${view.consolidation}`)}</dd>
            </>
          )}
        </dl>
      </Panel>
      {cycle.state !== 'PLANNED' && (
        <Panel title={t('history')}>
          <SubjectTimeline subjectType="CYCLE" subjectId={cycle.cycleId} limit={6} />
        </Panel>
      )}
    </div>
  );
}
