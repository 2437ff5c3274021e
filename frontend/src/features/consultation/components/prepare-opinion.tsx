import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getInvitationOptions, submitOpinionMutation } from '@/api/@tanstack/react-query.gen';
import type { InvitationView, TaskItemView } from '@/api/types.gen';
import { TaskHeader, TaskReturned } from '@/components/task-header';
import { Button } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Page } from '@/components/ui/page';
import { ConflictNote, RescuedDraftNote, SaveState } from '@/components/ui/save-state';
import { Loaded, Note } from '@/components/ui/states';
import { useTaskDone } from '@/lib/task-form';
import { useAutosave } from '@/lib/use-autosave';
import { keepOpinion } from '../api/save-opinion';
import { Desk, type DocumentSlot } from './desk';
import { draftOf, sendable, type OpinionDraft } from './opinion-draft';
import { OpinionFields } from './opinion-fields';
import { RequestTerms } from './request-terms';

/** The officer of a unit that was asked writes its opinion. */
export function PrepareOpinion({ task, document }: { task: TaskItemView; document?: DocumentSlot }) {
  const { t } = useTranslation('consultation');
  const query = useQuery(getInvitationOptions({ path: { invitationId: task.subjectId } }));
  return (
    <Page title={t('prepare.title')}>
      <Loaded query={query} what={t('what.invitation')}>
        {(invitation) => (
          <Editor
            key={invitation.invitationId}
            task={task}
            invitation={invitation}
            document={document}
            reload={async () => (await query.refetch()).data}
          />
        )}
      </Loaded>
    </Page>
  );
}

interface EditorProps {
  task: TaskItemView;
  invitation: InvitationView;
  document?: DocumentSlot;
  reload: () => Promise<InvitationView | undefined>;
}

function Editor({ task, invitation, document, reload }: EditorProps) {
  const { t } = useTranslation('consultation');
  const { invitationId, opinion } = invitation;
  const [draft, setDraft] = useState(() => draftOf(invitation));
  const autosave = useAutosave<OpinionDraft>({
    key: `opinion/${invitationId}`,
    version: String(opinion.version),
    save: (content, version) => keepOpinion(invitationId, sendable(content), version),
  });
  const done = useTaskDone();
  const submit = useMutation({ ...submitOpinionMutation(), onSuccess: () => done(t('prepare.done')) });
  const change = (next: OpinionDraft) => {
    setDraft(next);
    autosave.change(next);
    if (submit.error) submit.reset(); // what was wrong is being put right
  };
  const takeTheirs = async () => {
    const latest = await reload();
    autosave.discard();
    if (latest) setDraft(draftOf(latest));
  };
  const keepMine = async () => {
    const latest = await reload();
    if (latest) void autosave.overwrite(String(latest.opinion.version));
  };
  const send = async () => {
    if (await autosave.flush()) submit.mutate({ path: { invitationId } });
  };
  return (
    <>
      <TaskHeader
        task={task}
        title={t('prepare.heading', { title: task.subjectTitle })}
        actions={<SaveState state={autosave.state} />}
      />
      <Desk document={document?.(invitation.round)}>
        {submit.error && <ErrorSummary error={submit.error} />}
        <ConflictNote autosave={autosave} onTakeTheirs={() => void takeTheirs()} onKeepMine={() => void keepMine()} />
        <RescuedDraftNote
          autosave={autosave}
          onRestore={(content) => {
            autosave.discard();
            change(content);
          }}
        />
        <TaskReturned task={task} />
        {!invitation.editable && <Note tone="amber" title={t('prepare.notYours')} />}
        <RequestTerms invitation={invitation} />
        <OpinionFields draft={draft} problem={submit.error} onChange={change} />
        <ActionBar>
          <Button variant="primary" busy={submit.isPending} onClick={() => void send()}>
            {t('prepare.submit')}
          </Button>
        </ActionBar>
      </Desk>
    </>
  );
}
