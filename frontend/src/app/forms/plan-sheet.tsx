import { useTranslation } from 'react-i18next';
import styles from './plan-sheet.module.css';

/** The plan as the document it will become, drawn by the server; scripts cannot run in it. */
export function PlanSheet({ planId, title }: { planId: string; title: string }) {
  const { t } = useTranslation('consultation');
  return (
    <iframe
      className={styles.sheet}
      title={t('documentTitle', { title })}
      src={`/api/plans/${planId}/preview`}
      sandbox=""
    />
  );
}
