import { useTranslation } from 'react-i18next';
import type { MailRowView } from '@/api/types.gen';
import { StatusMark } from '@/components/ui/marks';
import styles from './notification.module.css';

const marks = {
  QUEUED: 'WAITING',
  SENT: 'DONE',
  FAILED: 'BLOCKED',
  BOUNCED: 'BLOCKED',
  SUPERSEDED: 'DONE',
} as const;
/** Reasons of this system, not of a mail server. */
const saidHere = ['address-closed', 'merged-into-later', 'settled-meanwhile'] as const;

/** What became of a mail; what the mail server said stands under it. */
export function MailState({ row }: { row: MailRowView }) {
  const { t } = useTranslation('notification');
  const here = saidHere.find((it) => it === row.error);
  return (
    <>
      <StatusMark status={marks[row.state]}>
        <span className={row.state === 'FAILED' || row.state === 'BOUNCED' ? styles.bad : undefined}>
          {t(`state.${row.state}`)}
        </span>
      </StatusMark>
      {row.error && (
        <div className="muted small">
          {row.state !== 'SUPERSEDED' && t('log.attempts', { count: row.attempts })}{' '}
          {here ? t(`said.${here}`) : row.error}
        </div>
      )}
    </>
  );
}
