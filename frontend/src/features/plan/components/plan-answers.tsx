import { useTranslation } from 'react-i18next';
import type { FindingView, PlanView } from '@/api/types.gen';
import { CheckAnswers } from '@/components/ui/check-answers';
import { usePlanFindings } from '../api/plan';
import { closedOf, openOf } from './finding-words';
import { basisWords } from './plan-content';
import { namesOf } from './plan-words';

/** What a plan says, in one look, before somebody sends it on. */
export function PlanAnswers({ plan, change }: { plan: PlanView; change?: (part: FindingView['part']) => string }) {
  const { t } = useTranslation('plan');
  const findings = usePlanFindings(plan.id).data ?? [];
  const names = namesOf(plan.units);
  const { heading, content, consultation, reach } = plan;
  const edit = (part: FindingView['part']) => (change ? { href: change(part), label: t('answers.change') } : undefined);
  const nothing = t('answers.nothing');
  return (
    <CheckAnswers
      answers={[
        { key: 'title', label: t('heading.title'), value: heading.title || nothing, change: edit('HEADING') },
        {
          key: 'period',
          label: t('answers.period'),
          value: heading.periodFromYear ? `${heading.periodFromYear} – ${heading.periodToYear}` : nothing,
          change: edit('HEADING'),
        },
        {
          key: 'lead',
          label: t('heading.lead'),
          value: (heading.leadUnitId && names.get(heading.leadUnitId)) || nothing,
          change: edit('HEADING'),
        },
        {
          key: 'bases',
          label: t('part.LEGAL_BASES'),
          value: content.legalBases.map(basisWords).join('; ') || nothing,
          change: edit('LEGAL_BASES'),
        },
        {
          key: 'annexes',
          label: t('answers.annexes'),
          value: t('answers.annexesValue', {
            indicators: content.indicators.length,
            assignments: content.assignments.length,
          }),
          change: edit('INDICATORS'),
        },
        {
          key: 'rules',
          label: t('part.RULES'),
          value: content.rules.map((it) => `${t(`period.${it.period}`)}: ${it.phrase}`).join('; ') || nothing,
          note: t('answers.reporters', { count: reach.reportingUnits }),
          change: edit('RULES'),
        },
        {
          key: 'recipients',
          label: t('part.RECIPIENTS'),
          value: t('answers.recipients', { count: reach.recipientUnits }),
          change: edit('RECIPIENTS'),
        },
        {
          key: 'consultation',
          label: t('part.CONSULTATION'),
          value: consultation.needed
            ? t('answers.consultation', { count: consultation.unitIds.length, days: consultation.workingDays })
            : t('outline.notNeeded'),
          note:
            consultation.needed && t('answers.silence', { policy: t(`silenceLower.${consultation.silencePolicy}`) }),
          change: edit('CONSULTATION'),
        },
        {
          key: 'findings',
          label: t('findings.title'),
          value: t('answers.findings', { open: openOf(findings).length, closed: closedOf(findings).length }),
        },
      ]}
    />
  );
}
