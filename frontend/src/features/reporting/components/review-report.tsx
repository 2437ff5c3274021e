import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewReportMutation } from '@/api/@tanstack/react-query.gen';
import type { ReportView } from '@/api/types.gen';
import { CheckAnswers } from '@/components/ui/check-answers';
import type { Crumb } from '@/components/ui/page';
import { useTaskDone, type TaskFormProps } from '@/lib/task-form';
import { ReasonPage } from './reason-page';
import { ReportLoaded } from './report-loaded';
import type { Remarks } from './review-reading';
import { ReviewReading } from './review-reading';

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
