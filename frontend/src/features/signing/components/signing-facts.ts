import type { OutgoingLineView, SigningRequestView, SigningStepView } from '@/api/types.gen';

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

/** A vice-chair who signs for the chair may leave the decision to the chair; in a department there is none. */
export function mayPassToChair({ state, signer }: Pick<SigningRequestView, 'state' | 'signer'>): boolean {
  return state === 'DECISION' && (!signer || signer.blockLines.some((line) => line.startsWith('KT. CHỦ TỊCH')));
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

const mostLines = 6;

/** Many lines of one unit each stand as one line of that purpose, so that a letter to all units can be surveyed. */
export function foldLines(lines: OutgoingLineView[], label: string): OutgoingLineView[] {
  const alone = (line: OutgoingLineView) =>
    line.units.length === 1 && line.missing.length === 0 && !line.units[0]?.outside;
  const fellows = (line: OutgoingLineView) => lines.filter((it) => alone(it) && it.purpose === line.purpose);
  return lines.flatMap((line) => {
    if (!alone(line)) return [line];
    const all = fellows(line);
    if (all.length <= mostLines) return [line];
    return line === all[0] ? [{ ...line, label, units: all.flatMap((it) => it.units) }] : [];
  });
}
