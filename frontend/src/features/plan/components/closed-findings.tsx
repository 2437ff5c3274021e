import { useTranslation } from 'react-i18next';
import type { FindingView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { formatDateTime } from '@/lib/dates';
import styles from './plan.module.css';

/** What a person left as it is, and why. */
export function ClosedFindings({
  findings,
  onReopen,
}: {
  findings: FindingView[];
  onReopen?: (finding: FindingView) => void;
}) {
  const { t } = useTranslation('plan');
  if (findings.length === 0) return null;
  return (
    <details className={styles.closed}>
      <summary>{t('findings.closed', { count: findings.length })}</summary>
      <ul>
        {findings.map((it) => (
          <li key={it.key}>
            <p>{it.text}</p>
            <p className="doc">“{it.closing?.reason}”</p>
            <p className="muted small">
              {it.closing?.by.name ?? it.closing?.by.id}, {formatDateTime(it.closing?.at ?? '')}
            </p>
            {onReopen && (
              <Button variant="quiet" onClick={() => onReopen(it)}>
                {t('findings.reopen')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
