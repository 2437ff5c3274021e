import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '@/api/types.gen';
import { Button, ButtonGroup, LinkButton } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { TextArea } from '@/components/ui/fields';
import { Panel } from '@/components/ui/panel';
import { ErrorSummary } from '@/components/ui/states';
import { problemOf } from '@/lib/problem';
import { FindingsSummary } from './findings-summary';
import { PlanAnswers } from './plan-answers';
import styles from './plan.module.css';

/** The head's page: what the plan is, the document itself, the checks, and the two ways on. */
export function Decision({
  plan,
  doLabel,
  text,
  error,
  busy,
  reason,
  onReason,
  onDo,
  onReturn,
}: {
  plan: PlanView;
  doLabel: string;
  text: string;
  error: unknown;
  busy: boolean;
  reason: string;
  onReason: (reason: string) => void;
  onDo: () => void;
  onReturn: () => void;
}) {
  const { t } = useTranslation('plan');
  const [returning, setReturning] = useState(false);
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
              onChange={(event) => onReason(event.target.value)}
            />
            <ButtonGroup>
              <Button variant="primary" busy={busy} onClick={onReturn}>
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
            <Button variant="primary" busy={busy} onClick={onDo}>
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
