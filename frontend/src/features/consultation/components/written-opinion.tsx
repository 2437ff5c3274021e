import { useTranslation } from 'react-i18next';
import type { OpinionDraftView } from '@/api/types.gen';
import styles from './consultation.module.css';
import { ViewMark } from './view-mark';

/** An opinion to be read: the view, the statement, the comments in the unit's own words. */
export function WrittenOpinion({ opinion }: { opinion: OpinionDraftView }) {
  const { t } = useTranslation('consultation');
  return (
    <div className="stack">
      {opinion.kind && <ViewMark kind={opinion.kind} />}
      {opinion.generalText && <p className={styles.quote}>{opinion.generalText}</p>}
      {opinion.comments.length > 0 && (
        <ol className={styles.remarks}>
          {opinion.comments.map(({ anchor, text }, index) => (
            <li key={index} className={styles.line}>
              <span className={styles.place}>{anchor || t('wholeDraft')}</span>
              <p className={styles.quote}>{text}</p>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
