import type { PlanStepView, PlanView } from '@/api/types.gen';
import { stepsOf } from './plan-steps';

const plan = (change: Partial<PlanView>) =>
  ({
    status: 'CONTENT_CHECK',
    draftNumber: 2,
    consultation: { needed: false, unitIds: [], workingDays: 5, silencePolicy: 'TREATED_AS_AGREED' },
    parties: { drafter: { id: 'o', name: 'Chuyên viên' } },
    document: { notation: 'KH-UBND' },
    ...change,
  }) as PlanView;

const visits: PlanStepView[] = [
  { step: 'DRAFT', enteredAt: '2025-08-04T01:00:00Z', leftAt: '2025-08-05T01:00:00Z', outcome: 'submitted' },
  { step: 'CONTENT_CHECK', enteredAt: '2025-08-05T01:00:00Z', leftAt: '2025-08-06T01:00:00Z', outcome: 'returned' },
  { step: 'DRAFT', enteredAt: '2025-08-06T01:00:00Z', leftAt: '2025-08-08T01:00:00Z', outcome: 'submitted' },
  { step: 'CONTENT_CHECK', enteredAt: '2025-08-08T01:00:00Z' },
];
const t = (key: string, values?: Record<string, unknown>) => (values ? `${key} ${Object.values(values).join()}` : key);

describe('the steps of a plan', () => {
  it('are one line each, with the current one and what comes after', () => {
    const steps = stepsOf(plan({}), visits, t, '2025-08-08');
    expect(steps.map((it) => [it.key, it.state])).toEqual([
      ['DRAFT', 'done'],
      ['CONTENT_CHECK', 'current'],
      ['READY_TO_SUBMIT', 'later'],
      ['SIGNING', 'later'],
      ['ISSUED', 'later'],
    ]);
    expect(steps[0]).toMatchObject({ when: '4/8 – 8/8', result: 'steps.drafts 2' });
    expect(steps[1]).toMatchObject({ result: 'steps.returns 1' });
  });

  it('stay at the last one while the plan is in force, and are over when it is recalled', () => {
    const last = (status: PlanView['status']) => stepsOf(plan({ status }), visits, t, '2026-06-01').at(-1)?.state;
    expect([last('ISSUED'), last('RECALLED')]).toEqual(['current', 'done']);
  });

  it('show the consultation when one is set up', () => {
    const consulted = plan({
      consultation: { needed: true, unitIds: ['stc'], workingDays: 5, silencePolicy: 'TREATED_AS_AGREED' },
    });
    expect(stepsOf(consulted, visits, t, '2025-08-08').map((it) => it.key)).toContain('CONSULTATION');
  });
});
