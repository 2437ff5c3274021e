import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listCalendarDaysOptions, listCalendarDeadlinesOptions } from '@/api/@tanstack/react-query.gen';
import type { DeadlineView } from '@/api/types.gen';
import { LinkButton } from '@/components/ui/button';
import { Columns } from '@/components/ui/columns';
import { ChevronLeftIcon, ChevronRightIcon } from '@/components/ui/icons';
import { useGo } from '@/components/ui/link';
import { DueMark } from '@/components/ui/marks';
import { addMonths, monthName, monthOf, weeksOf } from '@/components/ui/month';
import { DeadlineList, MonthCalendar, type CalendarEvent } from '@/components/ui/month-calendar';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { EmptyState, Loaded } from '@/components/ui/states';
import { daysBetween } from '@/lib/dates';
import { language } from '@/lib/i18n';
import { useToday } from '@/lib/today';
import { calendarKind, shownInList } from '../api/calendar-events';
import styles from './calendar.module.css';
import { useReportingWords } from './words';

/** Every deadline of the own unit: as a list, and on wide screens beside it the month. */
export function CalendarPage() {
  const { t } = useTranslation('reporting');
  const today = useToday();
  const go = useGo();
  const { month: asked } = useSearch({ strict: false }) as { month?: string };
  const month = /^\d{4}-\d{2}$/.test(asked ?? '') ? asked! : monthOf(today);
  const name = monthName(month, language());
  const turn = (count: number) => `/calendar?month=${addMonths(month, count)}`;
  return (
    <Page title={t('calendar.title', { month: name })}>
      <div
        className="stack-wide"
        onKeyDown={(event) => {
          if (event.key === 'PageUp') go(turn(-1), { replace: true });
          else if (event.key === 'PageDown') go(turn(1), { replace: true });
          else return;
          event.preventDefault();
        }}
      >
        <Month month={month} name={name} today={today} turn={turn} />
      </div>
    </Page>
  );
}

interface MonthProps {
  month: string;
  name: string;
  today: string;
  turn: (count: number) => string;
}

function Month({ month, name, today, turn }: MonthProps) {
  const { t } = useTranslation('reporting');
  const weeks = weeksOf(month);
  const [first, last] = [weeks[0]![0]!, weeks.at(-1)![6]!];
  const deadlines = useQuery({
    ...listCalendarDeadlinesOptions({ query: { from: `${addMonths(month, -3)}-01`, to: last } }),
    placeholderData: keepPreviousData,
  });
  const days = useQuery({ ...listCalendarDaysOptions({ query: { from: first, to: last } }), staleTime: Infinity });
  const events = useEvents(deadlines.data?.items ?? [], today);
  const list = events.filter((it) => shownInList(it, month, today));
  const holidays = (days.data ?? []).filter((it) => it.name && monthOf(it.day) === month);
  return (
    <>
      <PageHeader
        title={t('calendar.title', { month: name })}
        facts={[
          t('calendar.mine', { count: list.filter((it) => it.kind !== 'waiting').length }),
          t('calendar.waiting', { count: list.filter((it) => it.kind === 'waiting').length }),
          holidays.length === 0
            ? t('calendar.noHolidays')
            : t('calendar.holidays', { names: [...new Set(holidays.map((it) => it.name))].join(', ') }),
        ]}
        actions={
          <>
            <LinkButton href={turn(-1)} aria-label={t('calendar.previous')} icon={ChevronLeftIcon}>
              {''}
            </LinkButton>
            <LinkButton href="/calendar">{t('calendar.today')}</LinkButton>
            <LinkButton href={turn(1)} aria-label={t('calendar.next')} icon={ChevronRightIcon}>
              {''}
            </LinkButton>
          </>
        }
      />
      <Columns widths="392px minmax(0, 1fr)">
        <Panel title={t('calendar.list')} note={t('calendar.listNote', { month: name })} flush>
          <Loaded query={deadlines} what={t('what.deadlines')}>
            {() =>
              list.length === 0 ? (
                <EmptyState>{t('calendar.empty', { month: name })}</EmptyState>
              ) : (
                <DeadlineList events={list} />
              )
            }
          </Loaded>
        </Panel>
        <div className="wide-only">
          <Panel flush foot={<Legend />}>
            <MonthCalendar month={month} today={today} events={events} days={days.data ?? []} caption={name} />
          </Panel>
        </div>
      </Columns>
    </>
  );
}

function Legend() {
  const { t } = useTranslation('reporting');
  return (
    <div className={styles.legend}>
      <span>
        <i className={styles.mine} />
        {t('calendar.kind.mine')}
      </span>
      <span>
        <i className={styles.waiting} />
        {t('calendar.kind.waiting')}
      </span>
      <span>
        <i className={styles.over} />
        {t('calendar.kind.over')}
      </span>
      <span>{t('calendar.lunar')}</span>
    </div>
  );
}

/** Deadlines in words: the own report, the consolidated report, the day until which the others report. */
function useEvents(deadlines: DeadlineView[], today: string): CalendarEvent[] {
  const { t } = useTranslation('reporting');
  const { period } = useReportingWords();
  return deadlines.map((it) => {
    const kind = calendarKind(it, today);
    return {
      key: `${it.kind}-${it.cycleId}-${it.obligationId ?? ''}`,
      day: it.date,
      kind,
      label: t(`calendar.event.${it.kind}`, { period: period(it.period) }),
      href: hrefOf(it),
      facts: (
        <>
          <span>{t(`calendar.role.${it.kind}`)}</span>
          {kind === 'mine' && isOpen(it) && isNear(it.date, today) && <DueMark due={it.date} today={today} />}
          {kind === 'over' && <DueMark due={it.date} today={today} />}
          {it.state && !isOpen(it) && <span>{t(`obligationState.${it.state}`)}</span>}
          <span>
            {it.planNumber} {it.planTitle}
          </span>
        </>
      ),
    };
  });
}

const isNear = (day: string, today: string) => day >= today && daysBetween(today, day) <= 4;

const isOpen = (it: DeadlineView) => it.kind !== 'REPORT' || ['PLANNED', 'OPEN', 'RETURNED'].includes(it.state ?? '');

function hrefOf(it: DeadlineView): string {
  if (it.kind === 'REPORT' && it.obligationId) return `/reports/obligations/${it.obligationId}`;
  return it.kind === 'CONSOLIDATION' && it.cycleState !== 'PLANNED'
    ? `/reports/${it.cycleId}/consolidation`
    : `/reports/${it.cycleId}`;
}
