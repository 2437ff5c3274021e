import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getPlanDiagramOptions } from '@/api/@tanstack/react-query.gen';
import { BpmnDiagram } from '@/components/ui/bpmn-diagram';
import { StepTable, type Step } from '@/components/ui/step-strip';
import { Loaded } from '@/components/ui/states';
import styles from './plan.module.css';

/** The steps as a table, which says everything; the drawn process below is an extra. */
export function DiagramTab({ planId, steps }: { planId: string; steps: Step[] }) {
  const { t } = useTranslation('plan');
  const query = useQuery({ ...getPlanDiagramOptions({ path: { planId } }), staleTime: 0 });
  return (
    <>
      <StepTable caption={t('steps.label')} steps={steps} />
      <div className={styles.diagram}>
        <Loaded query={query} what={t('what.diagram')}>
          {(diagram) => (
            <BpmnDiagram xml={diagram.xml} current={diagram.currentActivityIds} done={diagram.doneActivityIds} />
          )}
        </Loaded>
      </div>
    </>
  );
}
