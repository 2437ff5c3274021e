import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatShortDate, formatTime, formatWeekday, dayOf, daysBetween } from '@/lib/dates';
import { language } from '@/lib/i18n';
import {
  CheckIcon,
  CircleIcon,
  ClockIcon,
  DotIcon,
  HalfCircleIcon,
  OctagonIcon,
  PauseIcon,
  PenIcon,
  SealIcon,
  WarningIcon,
  type Icon,
} from './icons';
import styles from './marks.module.css';

/** The six states of work; words and shapes are fixed. */
export type WorkStatus = 'UNSEEN' | 'NOT_STARTED' | 'IN_PROGRESS' | 'WAITING' | 'BLOCKED' | 'DONE';

const statusIcons: Record<WorkStatus, [Icon, string | undefined]> = {
  UNSEEN: [DotIcon, styles.active],
  NOT_STARTED: [CircleIcon, undefined],
  IN_PROGRESS: [HalfCircleIcon, styles.active],
  WAITING: [PauseIcon, undefined],
  BLOCKED: [WarningIcon, styles.blocked],
  DONE: [CheckIcon, undefined],
};

/** Shape + word; `children` replaces the standard word where a page says it more exactly. */
export function StatusMark({ status, children }: { status: WorkStatus; children?: ReactNode }) {
  const { t } = useTranslation('ui');
  const [Icon, tone] = statusIcons[status];
  return (
    <span className={[styles.status, tone].filter(Boolean).join(' ')}>
      <Icon />
      <span>{children ?? t(`status.${status}`)}</span>
    </span>
  );
}

export interface DueMarkProps {
  /** Day or instant of the deadline. */
  due: string;
  today: string;
  /** From the server: working days left, 0 = today, negative = overdue by so many. Without it calendar days count. */
  workingDaysLeft?: number | null;
  /** Done work has no colour. */
  done?: boolean;
  /** Adds the hour when it matters. */
  withTime?: boolean;
  /** Stands alone, without a column head that says what the day is. */
  labelled?: boolean;
}

/** Over: octagon, red. Two working days or fewer: clock, amber. Else the plain day. */
export function DueMark({ due, today, workingDaysLeft, done, withTime, labelled }: DueMarkProps) {
  const { t } = useTranslation('ui');
  const date = formatShortDate(due, today);
  const time = withTime ? `${formatTime(due)} ` : '';
  const calendarDays = daysBetween(today, dayOf(due));
  const left = workingDaysLeft ?? calendarDays;
  if (done) return <span className={styles.due}>{time + date}</span>;
  if (left < 0 || calendarDays < 0) {
    return (
      <span className={`${styles.due} ${styles.over}`}>
        <OctagonIcon />
        <span>{t('due.over', { count: Math.max(1, Math.abs(Math.min(left, 0))) })}</span>
      </span>
    );
  }
  if (left <= 2) {
    return (
      <span className={`${styles.due} ${styles.soon}`}>
        <ClockIcon />
        <span>{calendarDays === 0 ? t('due.today', { time }) : t('due.soon', { count: left, date: time + date })}</span>
      </span>
    );
  }
  const day = calendarDays < 7 ? t('due.weekday', { day: formatWeekday(due, language()), date }) : date;
  return <span className={styles.due}>{labelled ? t('due.on', { day }) : day}</span>;
}

/** draft = dashed grey, waiting = dashed indigo, inForce = solid indigo, ended = outlined. */
export type DocumentState = 'draft' | 'waiting' | 'inForce' | 'ended';

const stateIcons: Record<DocumentState, Icon> = {
  draft: PenIcon,
  waiting: PenIcon,
  inForce: SealIcon,
  ended: CheckIcon,
};

export function StateMark({
  state,
  icon = true,
  children,
}: {
  state: DocumentState;
  icon?: boolean;
  children: ReactNode;
}) {
  const Icon = stateIcons[state];
  return (
    <span className={[styles.state, state !== 'draft' && styles[state]].filter(Boolean).join(' ')}>
      {icon && <Icon size={14} />}
      {children}
    </span>
  );
}

/** `244/KH-UBND`, or `Số: ······/KH-UBND` while no number is taken; never a placeholder digit. */
export function DocumentNumber({ number, symbol }: { number?: number | string | null; symbol: string }) {
  const { t } = useTranslation('ui');
  if (number !== undefined && number !== null && number !== '') {
    return (
      <span className={styles.number}>
        {number}/{symbol}
      </span>
    );
  }
  return (
    <span className={styles.number}>
      {t('number.label')}
      <span className={styles.dots} aria-hidden="true" />
      <span className="hidden-text"> {t('number.none')} </span>/{symbol}
    </span>
  );
}

export function Tag({ children }: { children: ReactNode }) {
  return <span className={styles.tag}>{children}</span>;
}

export function Count({ value }: { value: number }) {
  return <span className={styles.count}>{value}</span>;
}
