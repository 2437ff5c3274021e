import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showCalendarEffect } from '@/api/sdk.gen';
import type { CalendarDayRecord, MovedReminderView } from '@/api/types.gen';
import { DataTable } from '@/components/ui/data-table';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SkeletonRows } from '@/components/ui/states';
import { formatDate } from '@/lib/dates';
import { stepOf } from '../api/policy-rows';
import { usePolicyWords } from './policy-words';

interface CalendarEffectProps {
  days: CalendarDayRecord[];
  removed: string[];
}

/** Which deadlines and reminders a change of the days off moves. */
export function CalendarEffect({ days, removed }: CalendarEffectProps) {
  const { t } = useTranslation('reminder');
  const body = {
    days: days.map(({ day, category }) => ({
      day,
      kind: category === 'MAKE_UP' ? ('WORKING_DAY' as const) : ('DAY_OFF' as const),
    })),
    removed,
  };
  const effect = useQuery({
    queryKey: ['calendar-effect', body],
    queryFn: async ({ signal }) => (await showCalendarEffect({ body, signal, throwOnError: true })).data,
    placeholderData: keepPreviousData,
    retry: false,
  });
  if (effect.error) return <ErrorSummary error={effect.error} />;
  if (!effect.data) return <SkeletonRows />;
  const { deadlines, reminders } = effect.data;
  if (deadlines.length + reminders.length === 0) return <p>{t('effect.nothing')}</p>;
  return (
    <>
      <p>{t('effect.about')}</p>
      <ul>
        {deadlines.map((it) => (
          <li key={it.dueOn}>
            {t('effect.deadline', {
              count: it.reports,
              due: formatDate(it.dueOn),
              from: formatDate(it.workingDayBefore),
              to: formatDate(it.workingDayAfter),
            })}
          </li>
        ))}
      </ul>
      {reminders.length > 0 && <Reminders reminders={reminders} />}
    </>
  );
}

function Reminders({ reminders }: { reminders: MovedReminderView[] }) {
  const { t } = useTranslation('reminder');
  const words = usePolicyWords();
  return (
    <DataTable
      caption={t('effect.reminders')}
      rows={reminders}
      rowKey={(it) => `${it.dueOn} ${stepOf(it.row)} ${it.offsetDays}`}
      columns={[
        {
          key: 'what',
          header: t('effect.column.what'),
          cell: (it) => t('effect.reminder', { due: formatDate(it.dueOn), when: words.at(it.row, it.offsetDays) }),
        },
        { key: 'who', header: t('effect.column.who'), cell: (it) => words.who(it.row) },
        { key: 'from', header: t('effect.column.from'), cell: (it) => formatDate(it.from) },
        { key: 'to', header: t('effect.column.to'), cell: (it) => formatDate(it.to) },
      ]}
    />
  );
}
