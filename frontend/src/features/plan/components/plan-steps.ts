import type { PlanStepView, PlanView } from '@/api/types.gen';
import type { Step } from '@/components/ui/step-strip';
import { formatShortDate } from '@/lib/dates';

const order = ['DRAFT', 'CONTENT_CHECK', 'CONSULTATION', 'ANSWERING', 'READY_TO_SUBMIT', 'SIGNING', 'ISSUED'] as const;
type StepKey = (typeof order)[number];
type Words = (key: string, values?: Record<string, unknown>) => string;

const optional: StepKey[] = ['CONSULTATION', 'ANSWERING'];

/** The way of a plan as its people see it: one line a step, however often the plan came through it. */
export function stepsOf(plan: PlanView, visits: PlanStepView[], t: Words, today: string): Step[] {
  const issued = plan.status === 'ISSUED' || plan.status === 'RECALLED';
  const over = plan.status === 'RECALLED' || plan.status === 'WITHDRAWN';
  const here = over ? order.length : order.indexOf(plan.status as StepKey);
  return order
    .filter((key) => !optional.includes(key) || plan.consultation.needed || visits.some((it) => it.step === key))
    .map((key) => {
      const been = visits.filter((it) => it.step === key);
      const index = order.indexOf(key);
      const state = index < here ? 'done' : index === here ? 'current' : 'later';
      return {
        key,
        name: t(`steps.${key}`),
        state: been.length === 0 && state === 'done' && !(issued && key === 'ISSUED') ? 'later' : state,
        who: whoOf(key, plan, been, t),
        when:
          key === 'ISSUED'
            ? plan.document.issuedOn && formatShortDate(plan.document.issuedOn, today)
            : whenOf(been, today, t),
        result: resultOf(key, plan, been, t),
      };
    });
}

function whoOf(key: StepKey, plan: PlanView, been: PlanStepView[], t: Words): string | undefined {
  const last = been.at(-1)?.leftBy?.name;
  if (last && last !== 'system') return last;
  if (key === 'DRAFT' || key === 'ANSWERING') return plan.parties.drafter.name;
  return t(`stepWho.${key}`);
}

function whenOf(been: PlanStepView[], today: string, t: Words): string | undefined {
  const first = been[0];
  if (!first) return undefined;
  const from = formatShortDate(first.enteredAt, today);
  const end = been.at(-1)?.leftAt;
  if (!end) return t('steps.since', { date: from });
  const to = formatShortDate(end, today);
  return from === to ? from : `${from} – ${to}`;
}

function resultOf(key: StepKey, plan: PlanView, been: PlanStepView[], t: Words): string | undefined {
  if (key === 'ISSUED') return plan.document.number && t('steps.number', { number: plan.document.number });
  const last = been.at(-1);
  if (!last) return undefined;
  if (key === 'DRAFT') return t('steps.drafts', { count: plan.draftNumber });
  const returns = been.filter((it) => it.outcome === 'returned').length;
  const said = [last.outcome && t(`outcome.${last.outcome}`)];
  if (returns > 0 && last.outcome !== 'returned') said.unshift(t('steps.returns', { count: returns }));
  return said.filter(Boolean).join(', ');
}
