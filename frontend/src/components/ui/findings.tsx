import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './findings.module.css';
import { InfoIcon, OctagonIcon, WarningIcon, type Icon } from './icons';

/** Phải xử lý, Nên xem lại, Ghi nhận. */
export type Severity = 'MUST' | 'REVIEW' | 'NOTE';

export interface FindingItem {
  key: string;
  severity: Severity;
  /** The same number stands at the place in the text. */
  number?: number;
  /** One line. */
  statement: ReactNode;
  /** Where, and the exact words there; mark the differing part with <mark>. */
  quotes?: { place: ReactNode; text: ReactNode }[];
  /** Links and plain buttons: Tới chỗ này, Đóng. */
  actions?: ReactNode;
}

const icons: Record<Severity, Icon> = { MUST: OctagonIcon, REVIEW: WarningIcon, NOTE: InfoIcon };
const order: Severity[] = ['MUST', 'REVIEW', 'NOTE'];

export function SeverityIcon({ severity }: { severity: Severity }) {
  const Icon = icons[severity];
  return (
    <span className={styles[severity]}>
      <Icon />
    </span>
  );
}

/** Findings grouped by severity, counted over `all` where only the first of them are shown; stands in a flush Panel. */
export function Findings({ items, all = items }: { items: FindingItem[]; all?: FindingItem[] }) {
  const { t } = useTranslation('form');
  const groups = order
    .map((severity) => ({
      severity,
      count: all.filter((it) => it.severity === severity).length,
      found: items.filter((it) => it.severity === severity),
    }))
    .filter((it) => it.count > 0);
  return (
    <div>
      <p className={styles.counts}>
        {groups.map(({ severity, count }) => (
          <span key={severity} className={styles[severity]}>
            <SeverityIcon severity={severity} />
            <b>{count}</b> {t(`severity.lower.${severity}`)}
          </span>
        ))}
      </p>
      {groups.map(({ severity, count, found }) => (
        <section key={severity} hidden={found.length === 0}>
          <h3 className={styles.heading}>
            <SeverityIcon severity={severity} />
            {t(`severity.${severity}`)} <span className="muted">{count}</span>
          </h3>
          {found.map(({ key, ...it }) => (
            <Finding key={key} {...it} />
          ))}
        </section>
      ))}
    </div>
  );
}

export function Finding({ severity, number, statement, quotes, actions }: Omit<FindingItem, 'key'>) {
  const { t } = useTranslation('form');
  return (
    <div className={styles.finding}>
      <p className={styles.statement}>
        <SeverityIcon severity={severity} />
        <span>
          <span className="hidden-text">{t(`severity.${severity}`)}: </span>
          {number !== undefined && `${number}. `}
          {statement}
        </span>
      </p>
      {quotes && quotes.length > 0 && (
        <dl className={styles.quotes}>
          {quotes.map((it, index) => (
            <QuoteLine key={index} {...it} />
          ))}
        </dl>
      )}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

function QuoteLine({ place, text }: { place: ReactNode; text: ReactNode }) {
  return (
    <>
      <dt>{place}</dt>
      <dd>{text}</dd>
    </>
  );
}
