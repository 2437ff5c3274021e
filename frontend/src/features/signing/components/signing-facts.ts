import type { SigningRequestView, SigningStepView } from '@/api/types.gen';

/** The latest step of this attempt with the outcome. */
export function outcomeOf(
  request: SigningRequestView,
  outcome: SigningStepView['outcome'],
): SigningStepView | undefined {
  return request.steps.find((it) => it.attempt === request.attempt && it.outcome === outcome);
}

/** Why the attempt before came back. */
export function lastReturn(request: SigningRequestView): SigningStepView | undefined {
  return request.steps.find((it) => it.outcome === 'RETURNED');
}

/** Why the decision was left to the chair. */
export function passedOn(request: SigningRequestView): SigningStepView | undefined {
  return outcomeOf(request, 'PASSED_TO_CHAIR');
}

/** “TM. Ủy ban nhân dân, KT. Chủ tịch, Phó Chủ tịch”: the block inside a sentence. */
export function capacityInWords(lines: string[]): string {
  return lines.map(sentenceCase).join(', ');
}

function sentenceCase(line: string): string {
  const [, prefix = '', rest = ''] = /^((?:TM|KT|TL|TUQ|Q)\. )?(.*)$/.exec(line) ?? [];
  const lower = rest.toLocaleLowerCase('vi').replace('chủ tịch', 'Chủ tịch');
  return prefix + lower.charAt(0).toLocaleUpperCase('vi') + lower.slice(1);
}
