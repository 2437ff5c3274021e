import { useSearch } from '@tanstack/react-router';
import { useGo } from '@/components/ui/link';

export const signingSteps = ['read', 'document', 'sign', 'outside', 'return', 'chair', 'issue', 'seal'] as const;
export type SigningStep = (typeof signingSteps)[number];

/** Which page of the task is open stands in the address: `/tasks/…?step=sign`. */
export function useSigningStep(taskId: string) {
  const raw = (useSearch({ strict: false }) as { step?: string }).step;
  const go = useGo();
  const address = (step: SigningStep) => (step === 'read' ? `/tasks/${taskId}` : `/tasks/${taskId}?step=${step}`);
  return {
    step: signingSteps.find((it) => it === raw) ?? ('read' as SigningStep),
    address,
    open: (step: SigningStep) => go(address(step)),
  };
}
