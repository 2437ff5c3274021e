import { lazy, Suspense } from 'react';
import { SkeletonRows } from './states';

export interface BpmnDiagramProps {
  xml: string;
  /** Ids of the steps where the work stands now. */
  current?: string[];
  /** Ids of finished steps. */
  done?: string[];
}

const BpmnCanvas = lazy(() => import('./bpmn-canvas'));

/** The drawn process with the current step marked. An extra: put a StepTable above it that says the same. */
export function BpmnDiagram(props: BpmnDiagramProps) {
  return (
    <Suspense fallback={<SkeletonRows />}>
      <BpmnCanvas {...props} />
    </Suspense>
  );
}
