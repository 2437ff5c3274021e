import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewReportMutation } from '@/api/@tanstack/react-query.gen';
import type { ReportView } from '@/api/types.gen';
import { SubjectTimeline } from '@/components/subject-timeline';
import { Button, LinkButton } from '@/components/ui/button';
import { ActionBar, CheckAnswers } from '@/components/ui/check-answers';
import { TextArea } from '@/components/ui/fields';
import type { Crumb } from '@/components/ui/page';
import { Page } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { ErrorSummary } from '@/components/ui/states';
import { useTaskDone, type TaskFormProps } from '@/lib/task-form';
import { ReasonPage } from './reason-page';
import { Explained } from './report-check';
import { ReportContent } from './report-content';
import styles from './report-form.module.css';
import { DuePanel, ReportHeader, useReportTitle } from './report-header';
import { ReportLoaded } from './report-loaded';

/** The lead unit accepts a unit's report or sends it back with reasons at cells. */
export default function ReviewReport({ task }: TaskFormProps) {
  const { t } = useTranslation('reporting');
  const done = useTaskDone();
  return (
    <ReportLoaded obligationId={task.subjectId} title={task.title}>
      {(report) => (
        <Review
          report={report}
          here={`/tasks/${task.taskId}`}
          returnHref={`/tasks/${task.taskId}?step=return`}
          crumbs={[{ label: t('crumb.tasks'), href: '/tasks' }, { label: report.planNumber }]}
          onDone={done}
        />
      )}
    </ReportLoaded>
  );
}

/** Reasons at cells, by cell key. */
type Remarks = Record<string, { name: string; reason: string }>;

export interface ReviewProps {
  report: ReportView;
  /** Where the report is read, and where the reasons are sent from. */
  here: string;
  returnHref: string;
  crumbs: Crumb[];
  onDone: (message: string) => void;
}

export function Review({ report, here, returnHref, crumbs, onDone }: ReviewProps) {
  const { t } = useTranslation('reporting');
  const { step } = useSearch({ strict: false }) as { step?: string };
  const [remarks, setRemarks] = useState<Remarks>({});
  const queryClient = useQueryClient();
  const review = useMutation({
    ...reviewReportMutation(),
    onSuccess: (_, { body }) => {
      void queryClient.invalidateQueries();
      onDone(
        t(body.decision === 'ACCEPT' ? 'review.accepted' : 'review.returned', { unit: report.obligation.unit.name }),
      );
    },
  });
  const path = { obligationId: report.obligation.obligationId };
  const written = Object.entries(remarks).filter(([, it]) => it.reason.trim() !== '');
  if (step === 'return') {
    return (
      <ReasonPage
        title={t('review.returnTitle', { unit: report.obligation.unit.name })}
        hint={t('review.returnHint')}
        verb={t('review.returnVerb')}
        back={here}
        backLabel={t('check.back')}
        optional={written.length > 0}
        error={review.error}
        busy={review.isPending}
        before={
          written.length > 0 && (
            <CheckAnswers
              answers={written.map(([key, it]) => ({
                key,
                label: it.name,
                value: <span className="doc">“{it.reason}”</span>,
                change: { href: here, label: t('check.change') },
              }))}
            />
          )
        }
        onSend={(reason) =>
          review.mutate({
            path,
            body: {
              decision: 'RETURN',
              reason: reason || undefined,
              remarks: written.map(([key, it]) => ({ key, reason: it.reason.trim() })),
            },
          })
        }
      />
    );
  }
  return (
    <ReviewReading
      {...{ report, returnHref, crumbs, remarks, setRemarks }}
      count={written.length}
      error={review.error}
      busy={review.isPending}
      onAccept={() => review.mutate({ path, body: { decision: 'ACCEPT' } })}
    />
  );
}

interface ReviewReadingProps extends Omit<ReviewProps, 'onDone' | 'here'> {
  remarks: Remarks;
  setRemarks: (next: Remarks) => void;
  count: number;
  error: unknown;
  busy: boolean;
  onAccept: () => void;
}

function ReviewReading({
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

function put(remarks: Remarks, key: string, name: string, reason: string | undefined): Remarks {
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
