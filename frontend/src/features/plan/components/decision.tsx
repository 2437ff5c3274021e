import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '@/api/types.gen';
import { TaskHeader } from '@/components/task-header';
import { Button, ButtonGroup, LinkButton } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/fields';
import { Page } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Loaded } from '@/components/ui/states';
import { problemOf } from '@/lib/problem';
import type { TaskFormProps } from '@/lib/task-form';
import { useKeptText } from '@/lib/use-kept-text';
import { usePlan } from '../api/plan';
import { FindingsSummary } from './findings-summary';
import { PlanAnswers } from './plan-answers';
import styles from './plan.module.css';

interface Act<T> {
  mutate: (request: T) => void;
  isPending: boolean;
  error: unknown;
}
type OnPlan = { path: { planId: string } };

export interface DecisionProps {
  plan: PlanView;
  doLabel: string;
  text: string;
  go: Act<OnPlan>;
  giveBack: Act<OnPlan & { body: { reason: string } }>;
}

/** A task of the head on a plan; the desk knows the two ways on. */
export function DecisionTask({ task, children }: TaskFormProps & { children: (plan: PlanView) => ReactNode }) {
  const { t } = useTranslation('plan');
  const query = usePlan(task.subjectId);
  return (
    <Page title={task.title}>
      <TaskHeader task={task} />
      <Loaded query={query} what={t('what.plan')}>
        {children}
      </Loaded>
    </Page>
  );
}

/** What the plan is, the document itself, the checks, and the two ways on. */
export function Decision({ plan, doLabel, text, go, giveBack }: DecisionProps) {
  const { t } = useTranslation('plan');
  const [returning, setReturning] = useState(false);
  const [reason, setReason, forget] = useKeptText('reason');
  const path = { planId: plan.id };
  const error = go.error ?? giveBack.error;
  const busy = go.isPending || giveBack.isPending;
  const send = () => {
    forget();
    giveBack.mutate({ path, body: { reason } });
  };
  return (
    <>
      <div className="columns">
        <div>
          <h2>{t('decision.facts')}</h2>
          <PlanAnswers plan={plan} />
          <Panel
            title={t('decision.document')}
            aside={
              <a href={`/api/plans/${plan.id}/preview.pdf`} target="_blank" rel="noopener">
                {t('decision.openAlone')}
              </a>
            }
            flush
          >
            <iframe
              className={styles.preview}
              src={`/api/plans/${plan.id}/preview`}
              title={t('decision.frame', { title: plan.heading.title })}
            />
          </Panel>
        </div>
        <FindingsSummary plan={plan} />
      </div>
      <ErrorSummary error={error} />
      {returning ? (
        <Panel title={t('decision.returnTitle')}>
          <div className={styles.form}>
            <TextArea
              label={t('reason')}
              hint={t('decision.reasonHint')}
              field="reason"
              autoFocus
              value={reason}
              error={problemOf(error, 'reason')}
              onChange={(event) => setReason(event.target.value)}
            />
            <ButtonGroup>
              <Button variant="primary" busy={busy} onClick={send}>
                {t('decision.returnDo')}
              </Button>
              <Button variant="quiet" onClick={() => setReturning(false)}>
                {t('cancel')}
              </Button>
            </ButtonGroup>
          </div>
        </Panel>
      ) : (
        <>
          <p>{text}</p>
          <ActionBar>
            <Button variant="primary" busy={busy} onClick={() => go.mutate({ path })}>
              {doLabel}
            </Button>
            <Button onClick={() => setReturning(true)}>{t('decision.return')}</Button>
            <LinkButton href={`/plans/${plan.id}`} variant="quiet" data-push>
              {t('decision.openPlan')}
            </LinkButton>
          </ActionBar>
        </>
      )}
    </>
  );
}
