import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { Findings } from '@/components/ui/findings';
import { Panel } from '@/components/ui/panel';
import { EmptyState, Loaded } from '@/components/ui/states';
import { usePlanFindings } from '../api/plan';
import { ClosedFindings } from './closed-findings';
import { closedOf, openOf, useFindingItems } from './finding-words';

const shownAtFirst = 6;

/** The findings beside a plan, for reading; they are settled in the editor. */
export function FindingsSummary({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  const query = usePlanFindings(plan.id);
  const items = useFindingItems();
  const [all, setAll] = useState(false);
  return (
    <div>
      <Loaded query={query} what={t('what.findings')}>
        {(findings) => {
          const open = openOf(findings);
          if (plan.status === 'ISSUED' && findings.length === 0) return null;
          const shown = all ? open : open.slice(0, shownAtFirst);
          return (
            <Panel
              title={t('findings.title')}
              note={t('findings.note', { open: open.length, closed: findings.length - open.length })}
              flush
              foot={
                open.length > shown.length && (
                  <Button variant="quiet" onClick={() => setAll(true)}>
                    {t('findings.more', { count: open.length - shown.length })}
                  </Button>
                )
              }
            >
              {open.length === 0 ? (
                <EmptyState>{t('findings.none')}</EmptyState>
              ) : (
                <Findings items={items(shown)} all={items(open)} />
              )}
              <ClosedFindings findings={closedOf(findings)} />
            </Panel>
          );
        }}
      </Loaded>
    </div>
  );
}
