import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { formatTime } from '@/lib/dates';
import styles from './report-form.module.css';

/** Why the lead unit sent this cell back, at the cell. */
export function CellRemark({ reason }: { reason: string | null | undefined }) {
  const { t } = useTranslation('reporting');
  if (!reason) return null;
  return (
    <p className={styles.remark}>
      <b>{t('remark.returned')}</b> <span className="doc">“{reason}”</span>
    </p>
  );
}

export interface CellConflictProps {
  mine: string;
  theirs: string;
  byName?: string | null;
  at?: string | null;
  onDecide: (choice: 'mine' | 'theirs') => void;
}

/** Somebody wrote the same cell meanwhile: both values stand side by side, nothing is lost. */
export function CellConflict({ mine, theirs, byName, at, onDecide }: CellConflictProps) {
  const { t } = useTranslation('reporting');
  const words = { name: byName ?? t('conflict.someone'), time: at ? formatTime(at) : '' };
  return (
    <div className={styles.conflict} role="alert">
      <p>{at ? t('conflict.title', words) : t('conflict.titleShort', words)}</p>
      <dl>
        <dt>{t('conflict.mine')}</dt>
        <dd>
          <b>{mine || '–'}</b>
        </dd>
        <dt>{t('conflict.theirs')}</dt>
        <dd>
          <b>{theirs || '–'}</b>
        </dd>
      </dl>
      <div className="row">
        <Button onClick={() => onDecide('mine')}>{t('conflict.keepMine')}</Button>
        <Button variant="quiet" onClick={() => onDecide('theirs')}>
          {t('conflict.takeTheirs')}
        </Button>
      </div>
    </div>
  );
}
