import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportStatementView, ReportView } from '@/api/types.gen';
import { TextArea } from '@/components/ui/fields';
import { Panel } from '@/components/ui/panel';
import type { ReportCells } from '../api/use-report-cells';
import { CellConflict, CellRemark } from './cell-notes';
import styles from './report-form.module.css';

type Kind = ReportStatementView['kind'];

export const statementKey = (kind: Kind, heading: string) => `statement:${kind}:${heading}`;

/** Results, difficulties, proposals: a general text each, and one for every heading of the plan that is asked for. */
export function StatementFields({ report, cells }: { report: ReportView; cells: ReportCells }) {
  const { t } = useTranslation('reporting');
  return (
    <>
      <Panel title={t('form.results')}>
        <Statement kind="RESULT" heading="" report={report} cells={cells} />
      </Panel>
      <Panel title={t('form.difficulties')}>
        <Statements kind="DIFFICULTY" report={report} cells={cells} />
      </Panel>
      <Panel title={t('form.proposals')}>
        <Statements kind="PROPOSAL" report={report} cells={cells} />
      </Panel>
    </>
  );
}

function Statements({ kind, report, cells }: { kind: Kind; report: ReportView; cells: ReportCells }) {
  const { t } = useTranslation('reporting');
  const [added, setAdded] = useState<string[]>([]);
  const written = (heading: string) => {
    const key = statementKey(kind, heading);
    return Boolean(cells.draft(key)?.edit.text ?? report.statements.find((it) => it.key === key)?.body);
  };
  const shown = report.headings.filter((heading) => added.includes(heading) || written(heading));
  const left = report.headings.filter((heading) => !shown.includes(heading));
  return (
    <div className={styles.texts}>
      <Statement kind={kind} heading="" report={report} cells={cells} />
      {shown.map((heading) => (
        <Statement key={heading} kind={kind} heading={heading} report={report} cells={cells} />
      ))}
      {report.editable && left.length > 0 && (
        <p>
          <select
            className={`${styles.input} ${styles.wide}`}
            aria-label={t('form.addHeading')}
            value=""
            onChange={(event) => setAdded([...added, event.target.value])}
          >
            <option value="">{t('form.addHeading')}</option>
            {left.map((heading) => (
              <option key={heading} value={heading}>
                {heading}
              </option>
            ))}
          </select>
        </p>
      )}
    </div>
  );
}

interface StatementProps {
  kind: Kind;
  heading: string;
  report: ReportView;
  cells: ReportCells;
}

function Statement({ kind, heading, report, cells }: StatementProps) {
  const { t } = useTranslation('reporting');
  const key = statementKey(kind, heading);
  const cell = report.statements.find((it) => it.key === key);
  const draft = cells.draft(key);
  return (
    <div className="stack">
      <TextArea
        field={key}
        label={heading || t(`form.statement.${kind}`, { unit: report.leadUnit.name })}
        rows={kind === 'RESULT' ? 5 : 3}
        document
        disabled={!report.editable}
        error={draft?.message}
        value={draft?.edit.text ?? cell?.body ?? ''}
        onChange={(event) => cells.change(key, { text: event.target.value }, cell?.version ?? 0)}
      />
      {draft?.state === 'conflict' && (
        <CellConflict
          mine={draft.edit.text ?? ''}
          theirs={cell?.body ?? ''}
          byName={cell?.enteredByName}
          at={cell?.enteredAt}
          onDecide={(choice) => cells.decide(key, choice)}
        />
      )}
      <CellRemark reason={cell?.remark} />
    </div>
  );
}
