import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/lib/problem';
import { Button, LinkButton } from './button';
import { OctagonIcon, ReturnIcon, WarningIcon, InfoIcon, type Icon } from './icons';
import styles from './states.module.css';

/** One sentence; for a filter also the button that clears it. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty} data-empty>
      <p>{children}</p>
      {action}
    </div>
  );
}

/** Appears after 300 ms, so that fast answers do not flicker. */
export function SkeletonRows({ label, rows = 3 }: { label?: string; rows?: number }) {
  const { t } = useTranslation('ui');
  return (
    <div className={`${styles.bars} ${styles.late}`} role="status" data-loading>
      <p>{label ?? t('loading')}</p>
      {Array.from({ length: rows }, (_, index) => (
        <i key={index} style={{ width: `${[92, 74, 83][index % 3]}%` }} />
      ))}
    </div>
  );
}

export type NoteTone = 'plain' | 'red' | 'amber' | 'blue';
const toneIcons: Record<NoteTone, Icon | undefined> = {
  plain: undefined,
  red: OctagonIcon,
  amber: WarningIcon,
  blue: InfoIcon,
};

export interface NoteProps {
  tone?: NoteTone;
  title?: ReactNode;
  icon?: Icon;
  children?: ReactNode;
  actions?: ReactNode;
  /** 2 unless the note stands below a panel's heading. */
  level?: 2 | 3;
}

export function Note({ tone = 'plain', title, icon, children, actions, level = 2 }: NoteProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const Icon = icon ?? toneIcons[tone];
  return (
    <div className={[styles.note, tone !== 'plain' && styles[tone]].filter(Boolean).join(' ')}>
      {title && (
        <Heading>
          {Icon && <Icon />}
          {title}
        </Heading>
      )}
      {children}
      {actions && <div className={styles.noteActions}>{actions}</div>}
    </div>
  );
}

/** What was returned and why, in the words of the one who returned it. */
export function ReasonBox({
  title,
  reason,
  by,
  level,
}: {
  title: string;
  reason: string;
  by?: ReactNode;
  level?: 2 | 3;
}) {
  return (
    <Note tone="red" icon={ReturnIcon} title={title} level={level}>
      <p className={styles.reason}>“{reason}”</p>
      {by && <p className="muted small">{by}</p>}
    </Note>
  );
}

/** What failed, what is safe, what to do, and the code for the telephone. */
export function ErrorState({ error, what, onRetry }: { error: unknown; what: string; onRetry?: () => void }) {
  const { t } = useTranslation('ui');
  const problem = error instanceof Problem ? error : undefined;
  if (problem?.isRefusal) return <Refused what={what} why={problem.message} />;
  const code = problem?.traceId ?? problem?.code;
  const detail = problem?.isNetwork ? t('error.network') : problem?.message || t('error.unknown');
  return (
    <div role="alert">
      <Note
        tone="red"
        title={t('error.title', { what })}
        actions={onRetry && <Button onClick={onRetry}>{t('error.retry')}</Button>}
      >
        <p>{detail}</p>
        <p className="muted small">
          {t('error.safe')} {code && t('error.code', { code })}
        </p>
      </Note>
    </div>
  );
}

/** Not a failure: it is not there, or not for this reader. Trying again changes nothing. */
function Refused({ what, why }: { what: string; why: string }) {
  const { t } = useTranslation('ui');
  return (
    <div role="alert">
      <Note
        tone="amber"
        title={t('error.refused', { what })}
        actions={<LinkButton href="/tasks">{t('error.home')}</LinkButton>}
      >
        <p>{why}</p>
      </Note>
    </div>
  );
}

/** Loading, failed, there: `<Loaded query={plan} what={t('plan')}>{(data) => …}</Loaded>`. Old data stays while it is fetched again. */
export function Loaded<T>({
  query,
  what,
  rows,
  children,
}: {
  query: UseQueryResult<T, unknown>;
  /** What is being loaded, fits in “Chưa tải được …”. */
  what: string;
  rows?: number;
  children: (data: T) => ReactNode;
}) {
  const { t } = useTranslation('ui');
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ErrorState error={query.error} what={what} onRetry={() => void query.refetch()} />;
  return <SkeletonRows label={t('loadingWhat', { what })} rows={rows} />;
}
