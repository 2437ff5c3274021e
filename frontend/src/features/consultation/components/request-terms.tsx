import { useTranslation } from 'react-i18next';
import type { InvitationView } from '@/api/types.gen';
import { DueMark } from '@/components/ui/marks';
import { Panel } from '@/components/ui/panel';
import { formatDate, formatWeekday } from '@/lib/dates';
import { language } from '@/lib/i18n';
import { useToday } from '@/lib/today';
import styles from './consultation.module.css';
import { RequestLetter } from './request-letter';

/** Who asks, until when, and what it means not to answer: in plain words. */
export function RequestTerms({ invitation }: { invitation: InvitationView }) {
  const { t } = useTranslation('consultation');
  const today = useToday();
  const { round, ownerUnit, dueOn, workingDaysLeft } = invitation;
  const late = (workingDaysLeft ?? 0) < 0;
  const ample = (workingDaysLeft ?? 0) > 2;
  return (
    <Panel title={t('terms.title')}>
      <div className="stack">
        {ample ? (
          <p>{t('terms.left', { count: workingDaysLeft })}</p>
        ) : (
          <DueMark due={dueOn} today={today} workingDaysLeft={workingDaysLeft} />
        )}
        <p>
          {t('terms.asks', { unit: ownerUnit.name, ordinal: round.ordinal, day: formatDate(round.openedAt) })}{' '}
          {t('terms.until', { weekday: formatWeekday(dueOn, language()), day: formatDate(dueOn) })}
        </p>
        <p>
          <b>{t(`silence.${round.silencePolicy}`)}</b>
        </p>
        <RequestLetter roundId={round.id} />
        {late && <p className={styles.late}>{t('terms.late')}</p>}
        <p className="muted small">{t('terms.head')}</p>
      </div>
    </Panel>
  );
}
