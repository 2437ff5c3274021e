import { useTranslation } from 'react-i18next';
import type { ReportFindingView, ReportView } from '@/api/types.gen';
import { fieldId } from '@/components/ui/error-summary';
import { CheckIcon, CircleIcon, OctagonIcon, WarningIcon } from '@/components/ui/icons';
import { Panel } from '@/components/ui/panel';
import styles from './report-form.module.css';

/** Goes to the field of a cell; the page scrolls and the field takes the focus. */
export function goToCell(key: string): void {
  const field = document.getElementById(fieldId(key));
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}

/** The places that still need somebody, each a link to its cell. */
export function ReportTodo({ report }: { report: ReportView }) {
  const { t } = useTranslation('reporting');
  const findings = report.findings.length > 1 ? report.findings.filter((it) => it.field !== 'report') : report.findings;
  const wrong = findings.filter((it) => !isMissing(it));
  const missing = findings.filter(isMissing);
  const shown = [...wrong, ...missing].slice(0, 6);
  return (
    <Panel title={findings.length === 0 ? t('todo.none') : t('todo.title', { count: findings.length })}>
      {findings.length === 0 ? (
        <p className={styles.mark}>
          <CheckIcon />
          <span>{t('todo.ready')}</span>
        </p>
      ) : (
        <ul className={styles.todo}>
          {shown.map((it) => (
            <li key={it.field + it.code}>
              <FindingIcon finding={it} />
              <FindingWords finding={it} />
            </li>
          ))}
          {findings.length > shown.length && (
            <li>
              <span />
              <span className="muted">{t('todo.more', { count: findings.length - shown.length })}</span>
            </li>
          )}
        </ul>
      )}
    </Panel>
  );
}

function FindingWords({ finding }: { finding: ReportFindingView }) {
  if (finding.field === 'report') return <span>{finding.message}</span>;
  return (
    <a
      href={`#${fieldId(finding.field)}`}
      onClick={(event) => {
        event.preventDefault();
        goToCell(finding.field);
      }}
    >
      {isMissing(finding) ? (finding.message.split('. ')[0] ?? '') : finding.message}
    </a>
  );
}

function FindingIcon({ finding }: { finding: ReportFindingView }) {
  if (isMissing(finding)) return <CircleIcon />;
  return finding.code === 'reporting.unusual-value' ? (
    <WarningIcon className={styles.amber} />
  ) : (
    <OctagonIcon className={styles.red} />
  );
}

const isMissing = ({ code }: ReportFindingView) => /missing|nothing-reported/.test(code);
