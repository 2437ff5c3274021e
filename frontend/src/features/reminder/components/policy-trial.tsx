import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tryReminderPolicy } from '@/api/sdk.gen';
import type { PolicyRowRecord, TriedStepView } from '@/api/types.gen';
import { DataTable } from '@/components/ui/data-table';
import { DateField } from '@/components/ui/date-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Tag } from '@/components/ui/marks';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { EmptyState } from '@/components/ui/states';
import { addDays, formatDate, formatWeekday } from '@/lib/dates';
import { language } from '@/lib/i18n';
import { stepOf } from '../api/policy-rows';
import { usePolicyWords } from './policy-words';

const matters = {
  REPORT: ['OPENING', 'BEFORE_DUE', 'ON_DUE', 'OVERDUE'],
  RETURNED: ['RETURNED'],
  OPINION: ['CONSULTATION_UNANSWERED'],
  DECISION: ['DECISION_WAITING'],
  RECEIPT: ['RECEIPT_MISSING'],
  NUMBER: ['NUMBER_WAITING'],
} as const;
type Matter = keyof typeof matters;

const LOOK_AHEAD_DAYS = 35;
const OPENS_DAYS_BEFORE = 30;

/** What the rows would do with an example, on which day and to whom; what differs from the policy in force is marked. */
export function PolicyTrial({ rows, today }: { rows: PolicyRowRecord[]; today: string }) {
  const { t } = useTranslation('reminder');
  const [matter, setMatter] = useState<Matter>('REPORT');
  const [dueOn, setDueOn] = useState(nextHalfYear(today));
  const [opened, setOpened] = useState<string | null>(null);
  const openedOn = opened ?? addDays(dueOn, -OPENS_DAYS_BEFORE);
  const body = { rows, openedOn, dueOn, until: addDays(dueOn, LOOK_AHEAD_DAYS) };
  const trial = useQuery({
    queryKey: ['reminder-policy-trial', body],
    queryFn: async ({ signal }) => (await tryReminderPolicy({ body, signal, throwOnError: true })).data,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const shown = (trial.data ?? []).filter((step) => (matters[matter] as readonly string[]).includes(step.row.event));
  return (
    <Panel title={t('trial.title')}>
      <div className="stack">
        <p>{t('trial.about')}</p>
        <Select
          label={t('trial.matter')}
          options={(Object.keys(matters) as Matter[]).map((it) => ({ value: it, label: t(`matter.${it}`) }))}
          value={matter}
          onChange={(it) => it && setMatter(it as Matter)}
        />
        <DateField label={t(`trial.day.${matter}`)} value={dueOn} today={today} onChange={(it) => it && setDueOn(it)} />
        {matter === 'REPORT' && (
          <DateField label={t('trial.openedOn')} value={openedOn} today={today} max={dueOn} onChange={setOpened} />
        )}
        <ErrorSummary error={trial.error} />
        {shown.length === 0 ? <EmptyState>{t('trial.none')}</EmptyState> : <Steps steps={shown} />}
      </div>
    </Panel>
  );
}

function Steps({ steps }: { steps: TriedStepView[] }) {
  const { t } = useTranslation('reminder');
  const words = usePolicyWords();
  const gone = (step: TriedStepView) => step.change === 'REMOVED';
  return (
    <DataTable
      caption={t('trial.title')}
      rows={steps}
      rowKey={(step) => `${step.day} ${stepOf(step.row)} ${step.offsetDays} ${step.change} ${step.row.channel}`}
      columns={[
        {
          key: 'day',
          header: t('trial.column.day'),
          cell: (step) => {
            const day = `${formatWeekday(step.day, language())} ${formatDate(step.day)}`;
            return gone(step) ? <s>{day}</s> : day;
          },
        },
        { key: 'why', header: t('trial.column.why'), cell: (step) => words.at(step.row, step.offsetDays) },
        { key: 'who', header: t('trial.column.who'), cell: (step) => words.who(step.row) },
        {
          key: 'change',
          header: t('trial.column.change'),
          cell: (step) => step.change !== 'KEPT' && <Tag>{t(`change.${step.change}`)}</Tag>,
        },
      ]}
    />
  );
}

/** The next “trước ngày 15/6” or “15/12”, the deadlines that most plans have. */
function nextHalfYear(today: string): string {
  const year = Number(today.slice(0, 4));
  return [`${year}-06-14`, `${year}-12-14`, `${year + 1}-06-14`].find((day) => day >= today)!;
}
