import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundView } from '@/api/types.gen';
import { useIsPhone } from '@/lib/use-media';
import styles from './consultation.module.css';

/** Draws what the units are asked about; whose words it shows is the application's business. */
export type DocumentSlot = (subject: Pick<RoundView, 'subjectType' | 'subjectId' | 'subjectTitle'>) => ReactNode;

/** The draft on the left, what is to be done on the right; on phones the draft is folded. */
export function Desk({ document, children }: { document?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation('consultation');
  const phone = useIsPhone();
  return (
    <div className={`${styles.desk} ${document ? '' : styles.single}`}>
      {document && (
        <details className={styles.sheet} open={!phone}>
          <summary>{t('readDocument')}</summary>
          {document}
        </details>
      )}
      <div>{children}</div>
    </div>
  );
}
