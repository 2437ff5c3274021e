import type { FindingView, PlanView } from '@/api/types.gen';
import { AssignmentsPart } from './assignments-part';
import { BudgetPart } from './budget-part';
import { ConsultationPart } from './consultation-part';
import type { PartKey } from './editor-outline';
import { marksOf } from './finding-marks';
import { HeadingPart } from './heading-part';
import { IndicatorsPart } from './indicators-part';
import { RecipientsPart } from './recipients-part';
import { RulesPart } from './rules-part';
import { LegalBasesPart, SectionPart } from './text-parts';

/** The part of the plan that the outline has open. */
export function EditorPart({
  part,
  plan,
  open,
  onGone,
}: {
  part: PartKey;
  plan: PlanView;
  open: FindingView[];
  onGone: () => void;
}) {
  const mark = marksOf(open);
  const section = plan.content.sections.find((it) => part === `section:${it.id}`);
  if (section) return <SectionPart plan={plan} section={section} onGone={onGone} />;
  switch (part) {
    case 'LEGAL_BASES':
      return <LegalBasesPart plan={plan} mark={mark} />;
    case 'INDICATORS':
      return <IndicatorsPart plan={plan} mark={mark} />;
    case 'ASSIGNMENTS':
      return <AssignmentsPart plan={plan} mark={mark} />;
    case 'BUDGET':
      return <BudgetPart plan={plan} mark={mark} />;
    case 'RULES':
      return <RulesPart plan={plan} mark={mark} />;
    case 'RECIPIENTS':
      return <RecipientsPart plan={plan} mark={mark} />;
    case 'CONSULTATION':
      return <ConsultationPart plan={plan} />;
    default:
      return <HeadingPart plan={plan} />;
  }
}
