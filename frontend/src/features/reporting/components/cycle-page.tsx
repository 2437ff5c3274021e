import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getCycleOptions } from '@/api/@tanstack/react-query.gen';
import type { CycleView } from '@/api/types.gen';
import { LinkButton } from '@/components/ui/button';
import { Columns } from '@/components/ui/columns';
import { Link } from '@/components/ui/link';
import { StateMark } from '@/components/ui/marks';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Loaded } from '@/components/ui/states';
import { ProgressBar } from '@/components/ui/stat-number';
import { formatDate, formatTime, formatWeekday } from '@/lib/dates';
import { language } from '@/lib/i18n';
import { readCycleSearch } from '../api/cycle-filter';
import { CoveringLetters } from './covering-letters';
import { CycleUnits } from './cycle-units';
import { cycleMarks } from './cycle-list-page';
import { DunningLetters } from './dunning-letters';
import { LateUnits } from './late-units';
import { submitted, useReportingWords } from './words';
import { Numbers, Legend, KindTable } from './cycle-figures';
import { Milestones } from './cycle-milestones';

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
  const { period, Period } = useReportingWords();
  const finding = useFinding(view);
  const running = cycle.state !== 'PLANNED';
  const ended = cycle.state === 'ENDED';
  return (
    <Page title={`${t('cycle.one')} ${period(cycle.period)}`}>
      <PageHeader
        breadcrumbs={[{ label: t('crumb.reports'), href: '/reports' }, { label: Period(cycle.period) }]}
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
      {running && !ended && <LateUnits cycleId={cycle.cycleId} />}
      {running && <Numbers view={view} />}
      {running && !ended && <DunningLetters cycleId={cycle.cycleId} />}
      {cycle.state === 'CLOSED' && <CoveringLetters cycleId={cycle.cycleId} />}
      <Columns widths="minmax(0, 1fr) 380px">
        <Panel title={t('cycle.byKind')} flush foot={running && <Legend />}>
          <KindTable view={view} />
        </Panel>
        <Milestones view={view} />
      </Columns>
      <CycleUnits view={view} search={search} />
    </Page>
  );
}

/** “84 đơn vị đúng hạn, 18 đơn vị chưa nộp” */
function useFinding({ cycle }: CycleView): string {
  const { t } = useTranslation('reporting');
  const { figures, state } = cycle;
  if (state === 'ENDED') return t('cycle.ended');
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
