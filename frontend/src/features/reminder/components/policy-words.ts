import { useTranslation } from 'react-i18next';
import type { PolicyRowRecord } from '@/api/types.gen';
import { daysOf, eventOf } from '../api/policy-rows';

/** Rows of the policy as sentences: “Trước hạn 3 ngày”. */
export function usePolicyWords() {
  const { t } = useTranslation('reminder');
  const days = (row: PolicyRowRecord, count: number) => t(`days.${row.dayCount}`, { count });
  return {
    when: (row: PolicyRowRecord): string => {
      const event = eventOf(row);
      const first = daysOf(row) === 0 ? t(`atOnce.${event}`) : t(`when.${event}`, { days: days(row, daysOf(row)) });
      return row.repeatDays === 0 ? first : t('repeated', { first, days: days(row, row.repeatDays) });
    },
    /** One of its repetitions. */
    at: (row: PolicyRowRecord, offsetDays: number): string => {
      const once = { ...row, offsetDays };
      return daysOf(once) === 0
        ? t(`atOnce.${eventOf(once)}`)
        : t(`when.${eventOf(once)}`, { days: days(once, daysOf(once)) });
    },
    who: (row: PolicyRowRecord): string => {
      const event = row.event === 'DECISION_WAITING' && row.recipient === 'OFFICER' ? 'DECIDER' : row.recipient;
      return t(`recipient.${event}`);
    },
    how: (row: PolicyRowRecord): string => t(`channel.${row.channel}`),
    tone: (row: PolicyRowRecord): string => t(`template.${row.template}`),
  };
}
