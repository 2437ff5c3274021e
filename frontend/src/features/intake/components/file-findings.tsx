import { useTranslation } from 'react-i18next';
import type { ImportFindingView, PassageView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { Findings, type Severity } from '@/components/ui/findings';
import { Panel } from '@/components/ui/panel';
import { EmptyState } from '@/components/ui/states';
import styles from './intake.module.css';

const severities: Record<string, Severity> = { error: 'MUST', warning: 'REVIEW', info: 'NOTE' };

/** What the checks found in the file itself, each with its quotation. */
export function FileFindings({
  findings,
  onShow,
}: {
  findings: ImportFindingView[];
  onShow: (place: PassageView) => void;
}) {
  const { t } = useTranslation('intake');
  const place = (it: PassageView) =>
    t('finding.place', { line: it.line, page: it.page, context: it.page ? 'page' : '' });
  return (
    <div className={styles.draft}>
      <Panel flush title={t('review.view.findings')} note={t('finding.note')}>
        {findings.length === 0 ? (
          <EmptyState>{t('finding.none')}</EmptyState>
        ) : (
          <Findings
            items={findings.map((it, index) => ({
              key: String(index),
              severity: severities[it.severity] ?? 'NOTE',
              statement: (
                <>
                  {t(`rule.${it.rule}`)}
                  {it.args.length > 0 && ` (${it.args.join('; ')})`}
                  {it.expected && `. ${t('finding.expected', { words: it.expected })}`}
                </>
              ),
              quotes: it.evidence
                .filter((at) => at.quote)
                .slice(0, 6)
                .map((at) => ({ place: place(at), text: at.quote })),
              actions: it.evidence.slice(0, 6).map((at, number) => (
                <Button key={number} variant="quiet" onClick={() => onShow(at)}>
                  {t('finding.show', { line: at.line })}
                </Button>
              )),
            }))}
          />
        )}
      </Panel>
    </div>
  );
}
