import { useTranslation } from 'react-i18next';
import type { RoundDetailView } from '@/api/types.gen';
import { DueMark } from '@/components/ui/marks';
import { ProgressBar } from '@/components/ui/stat-number';
import { formatDate } from '@/lib/dates';
import { useToday } from '@/lib/today';
import styles from './consultation.module.css';

/** “12 trên 115 đơn vị đã trả lời”, what they say, and the time left or how the round ended. */
export function RoundProgress({ detail }: { detail: RoundDetailView }) {
  const { t } = useTranslation('consultation');
  const today = useToday();
  const { round, dueOn, workingDaysLeft, closeNote } = detail;
  const { figures } = round;
  const open = round.state === 'OPEN';
  return (
    <div>
      <ProgressBar
        value={figures.given}
        total={figures.invited}
        words={t('round.progress', { given: figures.given, invited: figures.invited })}
      />
      <div className={styles.figures}>
        {figures.agreed > 0 && <Figure value={figures.agreed} word={t('round.agreed')} />}
        {figures.agreedWithComments > 0 && (
          <Figure value={figures.agreedWithComments} word={t('round.agreedWithComments')} />
        )}
        {figures.disagreed > 0 && <Figure value={figures.disagreed} word={t('round.disagreed')} />}
        {figures.late > 0 && <Figure value={figures.late} word={t('round.late')} />}
        {figures.comments > 0 && (
          <Figure value={`${figures.answered}/${figures.comments}`} word={t('round.answered')} />
        )}
      </div>
      <div className={styles.figures}>
        {open && <DueMark due={dueOn} today={today} workingDaysLeft={workingDaysLeft} labelled />}
        {open && <span>{t(`silence.${round.silencePolicy}`)}</span>}
        {!open && (
          <span>
            {t('round.closedOn', {
              day: formatDate(round.closedAt ?? round.dueAt),
              reason: t(`closeReason.${round.closeReason ?? 'DEADLINE_PASSED'}`),
            })}
          </span>
        )}
      </div>
      {closeNote && <p className={styles.quote}>“{closeNote}”</p>}
    </div>
  );
}

function Figure({ value, word }: { value: number | string; word: string }) {
  return (
    <span>
      <b>{value}</b> {word}
    </span>
  );
}
