import { useTranslation } from 'react-i18next';
import type { RoundDetailView, RoundUnitView } from '@/api/types.gen';
import styles from './consultation.module.css';

/** Units that have not answered, and where their answer lies; folded, because there can be a hundred. */
export function SilentUnits({ detail }: { detail: RoundDetailView }) {
  const { t } = useTranslation('consultation');
  const { round, units } = detail;
  const silent = units.filter((it) => it.state !== 'GIVEN');
  if (silent.length === 0) return null;
  const meaning = round.state === 'OPEN' ? undefined : t(`silentMeans.${round.silencePolicy}`);
  return (
    <details className={styles.fold} open={silent.length <= 12}>
      <summary>
        {t('round.silent', { count: silent.length })}
        {meaning && `: ${meaning}`}
      </summary>
      <ul className={styles.units}>
        {silent.map((it) => (
          <SilentUnit key={it.invitationId} unit={it} />
        ))}
      </ul>
    </details>
  );
}

function SilentUnit({ unit }: { unit: RoundUnitView }) {
  const { t } = useTranslation('consultation');
  const at = unit.state === 'GIVEN' ? undefined : t(`unitState.${unit.state}`);
  return (
    <li>
      {unit.unit.name} <span className="muted small">{at}</span>
    </li>
  );
}
