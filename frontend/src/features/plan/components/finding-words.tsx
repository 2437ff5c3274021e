import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingEvidenceView, FindingView } from '@/api/types.gen';
import type { FindingItem, Severity } from '@/components/ui/findings';
import { difference } from './plan-words';

export const severityOf: Record<FindingView['severity'], Severity> = { ERROR: 'MUST', WARNING: 'REVIEW', INFO: 'NOTE' };

/** Open findings first keep their numbers from the order of the checks. */
export function openOf(findings: FindingView[]): FindingView[] {
  return findings.filter((it) => !it.closing);
}

export function closedOf(findings: FindingView[]): FindingView[] {
  return findings.filter((it) => it.closing);
}

/** What still stands in the way of a submission. */
export function blockersOf(findings: FindingView[]): FindingView[] {
  return openOf(findings).filter((it) => it.severity === 'ERROR');
}

/** Turns findings into the items of the list, numbered, with the words they rest on. */
export function useFindingItems(): (
  findings: FindingView[],
  actions?: (it: FindingView) => ReactNode,
) => FindingItem[] {
  const { t } = useTranslation('plan');
  return (findings, actions) =>
    findings.map((it, index) => ({
      key: it.key,
      severity: severityOf[it.severity],
      number: index + 1,
      statement: it.text,
      quotes: quotesOf(it.evidence, t),
      actions: actions?.(it),
    }));
}

function quotesOf(evidence: FindingEvidenceView[], t: (key: string) => string) {
  if (evidence.every((it) => it.source === 'UNIT') && evidence.length > 0) {
    return [{ place: t('source.UNIT'), text: evidence.map((it) => it.quote).join(', ') }];
  }
  const [one, other] = evidence;
  const compared = one && other && evidence.length === 2 && one.source !== other.source && one.source !== 'TASK';
  return evidence
    .filter((it) => it.quote)
    .map((it) => ({
      place: [t(`source.${it.source}`), it.ref].filter(Boolean).join(', '),
      text: compared ? <Marked quote={it.quote} other={(it === one ? other : one).quote} /> : it.quote,
    }));
}

function Marked({ quote, other }: { quote: string; other: string }) {
  const { before, differs, after } = difference(quote, other);
  return (
    <>
      {before}
      {differs && <mark>{differs}</mark>}
      {after}
    </>
  );
}
