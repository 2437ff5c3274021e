import { useTranslation } from 'react-i18next';
import type { MailRowView } from '@/api/types.gen';
import { StatusMark } from '@/components/ui/marks';
import styles from './notification.module.css';

const marks = { QUEUED: 'WAITING', SENT: 'DONE', FAILED: 'BLOCKED', BOUNCED: 'BLOCKED' } as const;

/** What became of a mail; what the mail server said stands under it. */
export function MailState({ row }: { row: MailRowView }) {
  const { t } = useTranslation('notification');
  return (
    <>
      <StatusMark status={marks[row.state]}>
        <span className={row.state === 'FAILED' || row.state === 'BOUNCED' ? styles.bad : undefined}>
          {t(`state.${row.state}`)}
        </span>
      </StatusMark>
      {row.error && (
        <div className="muted small">
          {t('log.attempts', { count: row.attempts })} {row.error === 'address-closed' ? t('log.closed') : row.error}
        </div>
      )}
    </>
  );
}
