import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decideOpinionMutation, getInvitationOptions } from '@/api/@tanstack/react-query.gen';
import type { InvitationView, TaskItemView } from '@/api/types.gen';
import { TaskHeader } from '@/components/task-header';
import { Button } from '@/components/ui/button';
import { ActionBar, CheckAnswers } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/fields';
import { Page } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Loaded } from '@/components/ui/states';
import { formatDateTime } from '@/lib/dates';
import { problemOf } from '@/lib/problem';
import { useTaskDone } from '@/lib/task-form';
import { useKeptText } from '@/lib/use-kept-text';
import { Desk, type DocumentSlot } from './desk';
import { RequestTerms } from './request-terms';
import { WrittenOpinion } from './written-opinion';

type View = 'read' | 'check' | 'return';

/** The head of the unit gives the opinion in its name, or returns it. */
export function ApproveOpinion({ task, document }: { task: TaskItemView; document?: DocumentSlot }) {
  const { t } = useTranslation('consultation');
  const [view, setView] = useState<View>('read');
  const query = useQuery(getInvitationOptions({ path: { invitationId: task.subjectId } }));
  return (
    <Page title={t('approve.title')} narrow={view !== 'read'}>
      <Loaded query={query} what={t('what.invitation')}>
        {(invitation) => {
          if (view === 'check') return <Check invitation={invitation} onBack={() => setView('read')} />;
          if (view === 'return') return <Return invitation={invitation} onBack={() => setView('read')} />;
          return <Read task={task} invitation={invitation} document={document} onGo={setView} />;
        }}
      </Loaded>
    </Page>
  );
}

function Read({
  task,
  invitation,
  document,
  onGo,
}: {
  task: TaskItemView;
  invitation: InvitationView;
  document?: DocumentSlot;
  onGo: (view: View) => void;
}) {
  const { t } = useTranslation('consultation');
  const { submitted } = invitation;
  return (
    <>
      <TaskHeader task={task} title={t('approve.heading', { title: task.subjectTitle })} />
      <Desk document={document?.(invitation.round)}>
        <Panel
          title={t('approve.opinion', { unit: invitation.unit.name })}
          foot={
            submitted?.by && (
              <span className="muted small">
                {t('approve.preparedBy', { name: submitted.by.name, at: formatDateTime(submitted.at) })}
              </span>
            )
          }
        >
          <WrittenOpinion opinion={invitation.opinion} />
        </Panel>
        <RequestTerms invitation={invitation} />
        <ActionBar>
          <Button variant="primary" onClick={() => onGo('check')}>
            {t('approve.give')}
          </Button>
          <Button onClick={() => onGo('return')}>{t('approve.return')}</Button>
        </ActionBar>
      </Desk>
    </>
  );
}

function useDecision() {
  const { t } = useTranslation('consultation');
  const done = useTaskDone();
  return useMutation({
    ...decideOpinionMutation(),
    onSuccess: (_, { body }) => done(t(body.decision === 'ACCEPTED' ? 'approve.given' : 'approve.returned')),
  });
}

function Check({ invitation, onBack }: { invitation: InvitationView; onBack: () => void }) {
  const { t } = useTranslation('consultation');
  const decide = useDecision();
  const { invitationId, unit, ownerUnit, round, opinion } = invitation;
  const late = (invitation.workingDaysLeft ?? 0) < 0;
  return (
    <div className="stack-wide">
      <h1>{t('approve.checkTitle', { unit: unit.name })}</h1>
      <p>{t('approve.checkText', { unit: ownerUnit.name })}</p>
      {decide.error && <ErrorSummary error={decide.error} />}
      <CheckAnswers
        answers={[
          { key: 'subject', label: t('approve.subject'), value: round.subjectTitle },
          { key: 'kind', label: t('approve.kind'), value: opinion.kind ? t(`kind.${opinion.kind}`) : '' },
          {
            key: 'comments',
            label: t('approve.comments'),
            value: opinion.comments.length > 0 ? opinion.comments.length : t('approve.none'),
          },
          {
            key: 'time',
            label: t('approve.time'),
            value: t(late ? 'approve.late' : 'approve.inTime'),
          },
        ]}
      />
      <ActionBar>
        <Button
          variant="primary"
          busy={decide.isPending}
          onClick={() => decide.mutate({ path: { invitationId }, body: { decision: 'ACCEPTED' } })}
        >
          {t('approve.confirm')}
        </Button>
        <Button onClick={onBack}>{t('approve.back')}</Button>
      </ActionBar>
    </div>
  );
}

function Return({ invitation, onBack }: { invitation: InvitationView; onBack: () => void }) {
  const { t } = useTranslation('consultation');
  const decide = useDecision();
  const [reason, setReason, forget] = useKeptText('reason');
  const { invitationId, submitted } = invitation;
  const send = () => {
    forget();
    decide.mutate({ path: { invitationId }, body: { decision: 'RETURNED', reason } });
  };
  return (
    <div className="stack-wide">
      <h1>{t('approve.returnTitle')}</h1>
      {decide.error && <ErrorSummary error={decide.error} />}
      <TextArea
        field="reason"
        label={t('approve.reason')}
        hint={t('approve.reasonHint', { name: submitted?.by?.name ?? '' })}
        rows={5}
        maxLength={2000}
        value={reason}
        error={problemOf(decide.error, 'reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <ActionBar>
        <Button variant="primary" busy={decide.isPending} onClick={send}>
          {t('approve.confirmReturn')}
        </Button>
        <Button onClick={onBack}>{t('approve.back')}</Button>
      </ActionBar>
    </div>
  );
}
