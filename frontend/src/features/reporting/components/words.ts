import { useTranslation } from 'react-i18next';
import type {
  CycleFiguresView,
  ObligationRowView,
  ReportIndicatorView,
  ReportPeriodView,
  ReportView,
} from '@/api/types.gen';
import type { WorkStatus } from '@/components/ui/marks';
import { formatDate, formatWeekday } from '@/lib/dates';
import { language } from '@/lib/i18n';
import { formatNumber } from '@/lib/numbers';
import { useSession } from '@/lib/session';

type Target = Pick<ReportIndicatorView, 'comparator' | 'low' | 'high'>;

/** The sentences that several screens of reporting share. */
export function useReportingWords() {
  const { t } = useTranslation('reporting');
  return {
    /** 6 tháng đầu năm 2026 / first half of 2026 */
    period: ({ kind, ordinal, year }: Pick<ReportPeriodView, 'kind' | 'ordinal' | 'year'>) =>
      t(`period.${kind}`, { ordinal, year }),
    /** The same at the beginning of a line: Năm 2026. */
    Period: (period: Pick<ReportPeriodView, 'kind' | 'ordinal' | 'year'>) => {
      const words = t(`period.${period.kind}`, { ordinal: period.ordinal, year: period.year });
      return words.charAt(0).toLocaleUpperCase(language()) + words.slice(1);
    },
    /** ≥ 70 · 60 – 70 · tăng 10 */
    target: ({ comparator, low, high }: Target) => {
      const value = low ?? high;
      if (value == null) return '–';
      if (comparator === 'RANGE' && low != null && high != null) return `${formatNumber(low)} – ${formatNumber(high)}`;
      return t(`target.${comparator}`, { value: formatNumber(value) });
    },
    /** hết Chủ nhật 14/06/2026 */
    untilDay: (day: string) => t('untilDay', { weekday: formatWeekday(day, language()), date: formatDate(day) }),
    stage: (row: ObligationRowView) => t(`stage.${stageOf(row)}`),
  };
}

export type StageWord =
  'NOT_OPEN' | 'PREPARING' | 'RETURNED' | 'AWAITING_HEAD' | 'AWAITING_REVIEW' | 'ACCEPTED' | 'EXEMPTED' | 'ENDED';

/** Where a unit's report is, in one word. */
export function stageOf({ state, stage }: Pick<ObligationRowView, 'state' | 'stage'>): StageWord {
  if (stage === 'AWAITING_HEAD' || stage === 'AWAITING_REVIEW' || stage === 'NOT_OPEN') return stage;
  if (state === 'RETURNED') return 'RETURNED';
  if (stage === 'PREPARING') return 'PREPARING';
  return state === 'ACCEPTED' || state === 'EXEMPTED' ? state : 'ENDED';
}

export const stageStatus: Record<StageWord, WorkStatus> = {
  NOT_OPEN: 'NOT_STARTED',
  PREPARING: 'IN_PROGRESS',
  RETURNED: 'BLOCKED',
  AWAITING_HEAD: 'WAITING',
  AWAITING_REVIEW: 'WAITING',
  ACCEPTED: 'DONE',
  EXEMPTED: 'DONE',
  ENDED: 'NOT_STARTED',
};

/** How many reports have come in. */
export function submitted(figures: CycleFiguresView): number {
  return figures.onTime + figures.late;
}

/** The first names of a long list, and how many more there are. */
export function shortList(names: string[], more: (count: number) => string, most = 6): string {
  if (names.length <= most + 1) return names.join(', ');
  return `${names.slice(0, most).join(', ')} ${more(names.length - most)}`;
}

/** The decimals that every amount of one indicator is shown with, so that they stand under each other. */
export function decimalsOf(amounts: (number | null | undefined)[]): number {
  return amounts.reduce<number>((most, amount) => {
    const fraction = amount == null ? '' : (String(amount).split('.')[1] ?? '');
    return Math.min(3, Math.max(most, fraction.length));
  }, 0);
}

/** Whether the official works in this unit, for himself or as a substitute. */
export function useBelongsTo(unitId: string | undefined): boolean {
  const { unit, positions, actingFor } = useSession();
  const own = [unit, ...positions.map((it) => it.unit), ...actingFor.map((it) => it.unit)];
  return own.some((it) => it?.id === unitId);
}

/** What of a report is unusual and says why. */
export function explainedValues(report: ReportView): ReportIndicatorView[] {
  return report.indicators.filter((it) => it.mark === 'EXPLAINED');
}
