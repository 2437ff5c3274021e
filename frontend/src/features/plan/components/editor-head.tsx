import { useTranslation } from 'react-i18next';
import type { FindingView, PlanView } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { DocumentNumber } from '@/components/ui/marks';
import { PageHeader } from '@/components/ui/page';
import { SaveState } from '@/components/ui/save-state';
import { useToast } from '@/components/ui/toast';
import { useAllSaves } from './editor-saves';
import { blockersOf } from './finding-words';
import { PlanState } from './plan-list-page';
import { splitNumber } from './plan-words';

/** What the drafter does when nothing stands in the way. */
export interface Finish {
  label: string;
  go: () => void;
}

/** Which plan is open, whether it is saved, and the one button that leads on: to the next contradiction or to the end. */
export function EditorHead({
  plan,
  findings,
  onFinish,
  onSettle,
}: {
  plan: PlanView;
  findings: FindingView[];
  onFinish?: Finish;
  onSettle: (finding: FindingView) => void;
}) {
  const { t } = useTranslation('plan');
  const { overall, flushAll } = useAllSaves();
  const toast = useToast();
  const [first, ...others] = blockersOf(findings);
  const finish = async () => {
    if (await flushAll()) onFinish?.go();
    else toast(t('editor.unsaved'));
  };
  return (
    <PageHeader
      breadcrumbs={[
        { label: t('list.title'), href: '/plans' },
        { label: t('editor.planPage'), href: `/plans/${plan.id}` },
        { label: t('editor.crumb') },
      ]}
      number={<DocumentNumber {...splitNumber(plan.document.number, plan.document.notation)} />}
      state={
        <>
          <PlanState status={plan.status} draftNumber={plan.draftNumber} />
          <SaveState state={overall} />
        </>
      }
      title={plan.heading.title || t('untitled')}
      actions={
        <>
          <LinkButton href={`/api/plans/${plan.id}/preview.pdf`} target="_blank" rel="noopener">
            {t('actions.openDraft')}
          </LinkButton>
          {onFinish &&
            (first ? (
              <Button variant="primary" onClick={() => onSettle(first)}>
                {t('editor.settle', { count: others.length + 1 })}
              </Button>
            ) : (
              <Button variant="primary" onClick={() => void finish()}>
                {onFinish.label}
              </Button>
            ))}
        </>
      }
    />
  );
}
