import { useTranslation } from 'react-i18next';
import type { ReportView } from '@/api/types.gen';
import { SubjectTimeline } from '@/components/subject-timeline';
import { Button, LinkButton } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/fields';
import { Page, type Crumb } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Explained } from './report-check';
import { ReportContent } from './report-content';
import styles from './report-form.module.css';
import { DuePanel, ReportHeader, useReportTitle } from './report-header';

/** Reasons at cells, by cell key. */
export type Remarks = Record<string, { name: string; reason: string }>;

interface ReviewReadingProps {
  report: ReportView;
  returnHref: string;
  crumbs: Crumb[];
  remarks: Remarks;
  setRemarks: (next: Remarks) => void;
  count: number;
  error: unknown;
  busy: boolean;
  onAccept: () => void;
}

export function ReviewReading({
  report,
  returnHref,
  crumbs,
  remarks,
  setRemarks,
  count,
  error,
  busy,
  onAccept,
}: ReviewReadingProps) {
  const { t } = useTranslation('reporting');
  const title = useReportTitle(report);
  return (
    <Page title={title}>
      <ReportHeader report={report} breadcrumbs={crumbs} />
      <ErrorSummary error={error} />
      <Explained report={report} />
      <div className="columns">
        <div>
          <ReportContent
            report={report}
            under={(key, name) => (
              <RemarkField
                name={name}
                value={remarks[key]?.reason}
                onChange={(reason) => setRemarks(put(remarks, key, name, reason))}
              />
            )}
          />
        </div>
        <aside>
          <DuePanel report={report} />
          <Panel title={t('review.by')}>
            <dl className="stack">
              <div>
                <dt className="muted small">{t('approve.by')}</dt>
                <dd>{report.preparedByName ?? '–'}</dd>
              </div>
              <div>
                <dt className="muted small">{t('review.submittedBy')}</dt>
                <dd>{report.submittedByName ?? '–'}</dd>
              </div>
              {report.obligation.returnCount > 0 && (
                <div>
                  <dt className="muted small">{t('review.returnCount')}</dt>
                  <dd>{report.obligation.returnCount}</dd>
                </div>
              )}
            </dl>
          </Panel>
          <Panel title={t('history')}>
            <SubjectTimeline subjectType="OBLIGATION" subjectId={report.obligation.obligationId} limit={6} />
          </Panel>
        </aside>
      </div>
      <ActionBar>
        {count === 0 ? (
          <>
            <Button variant="primary" busy={busy} onClick={onAccept}>
              {t('review.accept')}
            </Button>
            <LinkButton href={returnHref}>{t('review.return')}</LinkButton>
          </>
        ) : (
          <LinkButton variant="primary" href={returnHref}>
            {t('review.returnWith', { count })}
          </LinkButton>
        )}
      </ActionBar>
    </Page>
  );
}

export function put(remarks: Remarks, key: string, name: string, reason: string | undefined): Remarks {
  const next = { ...remarks };
  if (reason === undefined) delete next[key];
  else next[key] = { name, reason };
  return next;
}

interface RemarkFieldProps {
  name: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** Opens a field for the reason why this cell goes back. */
function RemarkField({ name, value, onChange }: RemarkFieldProps) {
  const { t } = useTranslation('reporting');
  if (value === undefined) {
    return (
      <button
        type="button"
        className={styles.link}
        aria-label={t('remark.startFor', { name })}
        onClick={() => onChange('')}
      >
        {t('remark.start')}
      </button>
    );
  }
  return (
    <div className={styles.remarkField}>
      <TextArea
        label={t('remark.label', { name })}
        rows={2}
        autoFocus
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <button type="button" className={styles.link} onClick={() => onChange(undefined)}>
        {t('remark.drop')}
      </button>
    </div>
  );
}
