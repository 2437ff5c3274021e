import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closePlanFindingMutation, reopenPlanFindingMutation } from '@/api/@tanstack/react-query.gen';
import type { FindingView, PlanView } from '@/api/types.gen';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/fields';
import { Findings } from '@/components/ui/findings';
import { Panel } from '@/components/ui/panel';
import { EmptyState } from '@/components/ui/states';
import { problemOf } from '@/lib/problem';
import { useKeptText } from '@/lib/use-kept-text';
import { usePlanCache } from '../api/plan';
import { useRowList } from '../api/use-row';
import { ClosedFindings } from './closed-findings';
import { useAllSaves } from './editor-saves';
import { blockersOf, closedOf, openOf, useFindingItems } from './finding-words';
import { targetWords } from './plan-words';
import styles from './plan.module.css';

/** Beside the editor: every finding leads to its place, is repaired there, or closed with a reason. */
export function FindingsPanel({
  plan,
  findings,
  onGo,
}: {
  plan: PlanView;
  findings: FindingView[];
  onGo: (finding: FindingView) => void;
}) {
  const { t } = useTranslation('plan');
  const items = useFindingItems();
  const cache = usePlanCache(plan.id);
  const [closing, setClosing] = useState<string>();
  const open = openOf(findings);
  const blockers = blockersOf(findings).length;
  const settled = () => Promise.all([cache.checkAgain(), cache.readAgain()]);
  const reopen = useMutation({ ...reopenPlanFindingMutation(), onSuccess: settled });
  return (
    <Panel
      flush
      id="findings"
      title={t('findings.title')}
      note={t('findings.note', { open: open.length, closed: findings.length - open.length })}
    >
      <div className={blockers > 0 ? styles.blocked : styles.ready}>
        <b>{t(blockers > 0 ? 'findings.blocked' : 'findings.ready', { count: blockers })}</b>
        <p>{t(blockers > 0 ? 'findings.how' : 'findings.readyText')}</p>
      </div>
      {open.length === 0 ? (
        <EmptyState>{t('findings.none')}</EmptyState>
      ) : (
        <Findings
          items={items(open, (it) =>
            closing === it.key ? (
              <CloseForm planId={plan.id} finding={it} onDone={() => setClosing(undefined)} onClosed={settled} />
            ) : (
              <>
                <Choices plan={plan} finding={it} />
                <Button variant="quiet" onClick={() => onGo(it)}>
                  {t('findings.go')}
                </Button>
                <Button variant="quiet" onClick={() => setClosing(it.key)}>
                  {t('findings.close')}
                </Button>
              </>
            ),
          )}
        />
      )}
      <ClosedFindings
        findings={closedOf(findings)}
        onReopen={(it) => reopen.mutate({ path: { planId: plan.id, key: it.key } })}
      />
    </Panel>
  );
}

function CloseForm({
  planId,
  finding,
  onDone,
  onClosed,
}: {
  planId: string;
  finding: FindingView;
  onDone: () => void;
  onClosed: () => Promise<unknown>;
}) {
  const { t } = useTranslation('plan');
  const { flushAll } = useAllSaves();
  const [reason, setReason, forget] = useKeptText(`finding/${finding.key}`);
  const close = useMutation({
    ...closePlanFindingMutation(),
    onSuccess: async () => {
      forget();
      onDone();
      await onClosed();
    },
  });
  const send = async () => {
    if (await flushAll()) close.mutate({ path: { planId, key: finding.key }, body: { reason } });
  };
  return (
    <div className={styles.closeForm}>
      {close.error && !problemOf(close.error, 'reason') && <ErrorSummary error={close.error} />}
      <TextArea
        label={t('findings.why')}
        rows={2}
        autoFocus
        value={reason}
        error={problemOf(close.error, 'reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <ButtonGroup>
        <Button busy={close.isPending} onClick={() => void send()}>
          {t('findings.closeDo')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t('cancel')}
        </Button>
      </ButtonGroup>
    </div>
  );
}

/** Two values contradict each other: choosing is offered, never done. */
function Choices({ plan, finding }: { plan: PlanView; finding: FindingView }) {
  const { t } = useTranslation('plan');
  const rows = useRowList(plan.id, 'indicators');
  const { flushAll } = useAllSaves();
  const row = plan.content.indicators.find((it) => it.id === finding.rowId);
  const contradicts = /(value-mismatch|comparator-lost)$/.test(finding.code);
  if (!contradicts || !row?.body || !row.annex) return null;
  const { body, annex } = row;
  const take = async (value: typeof body) => {
    if (await flushAll()) await rows.change(row, { body: value, annex: value });
  };
  return (
    <>
      <Button variant="quiet" onClick={() => void take(body)}>
        {t('findings.choose', { value: targetWords(body, row.unit) })}
      </Button>
      <Button variant="quiet" onClick={() => void take(annex)}>
        {t('findings.choose', { value: targetWords(annex, row.unit) })}
      </Button>
    </>
  );
}
