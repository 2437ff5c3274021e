import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReportView } from '@/api/types.gen';
import { SubjectTimeline } from '@/components/subject-timeline';
import { LinkButton } from '@/components/ui/button';
import { useGo } from '@/components/ui/link';
import { StatusMark } from '@/components/ui/marks';
import { Page } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Note } from '@/components/ui/states';
import { useToast } from '@/components/ui/toast';
import { ReportContent } from './report-content';
import { DuePanel, ReportHeader, ReportReturned, ReportWithdrawn, useReportTitle } from './report-header';
import { ReportLoaded } from './report-loaded';
import { Review } from './review-report';
import { WithdrawReport } from './withdraw-report';
import { stageOf, stageStatus, useBelongsTo, useReportingWords } from './words';

/** One unit's report to read; the lead unit reviews it from here too. */
export function ReportPage() {
  const { obligationId } = useParams({ strict: false }) as { obligationId: string };
  return (
    <ReportLoaded obligationId={obligationId}>{(report) => <Opened key={obligationId} report={report} />}</ReportLoaded>
  );
}

function Opened({ report }: { report: ReportView }) {
  const { t } = useTranslation('reporting');
  const { step } = useSearch({ strict: false }) as { step?: string };
  const { Period } = useReportingWords();
  const leads = useBelongsTo(report.leadUnit.id);
  const go = useGo();
  const toast = useToast();
  const { obligation } = report;
  const here = `/reports/obligations/${obligation.obligationId}`;
  const crumbs = leads
    ? [
        { label: t('crumb.reports'), href: '/reports' },
        { label: Period(report.period), href: `/reports/${obligation.cycleId}` },
        { label: obligation.unit.name },
      ]
    : [{ label: t('crumb.reports'), href: '/reports' }, { label: report.planNumber }];
  const reviewing = leads && obligation.state === 'SUBMITTED';
  if (reviewing && (step === 'review' || step === 'return')) {
    return (
      <Review
        report={report}
        here={`${here}?step=review`}
        returnHref={`${here}?step=return`}
        crumbs={crumbs}
        onDone={(message) => {
          go(`/reports/${obligation.cycleId}?show=review`);
          toast(message);
        }}
      />
    );
  }
  if (step === 'withdraw' && report.mayWithdraw) return <WithdrawReport report={report} back={here} />;
  return (
    <Reading
      report={report}
      crumbs={crumbs}
      actions={
        <>
          {reviewing && (
            <LinkButton variant="primary" href={`${here}?step=review`}>
              {t('review.start')}
            </LinkButton>
          )}
          {report.mayWithdraw && <LinkButton href={`${here}?step=withdraw`}>{t('withdraw.start')}</LinkButton>}
        </>
      }
    />
  );
}

function Reading({
  report,
  crumbs,
  actions,
}: {
  report: ReportView;
  crumbs: { label: string; href?: string }[];
  actions: React.ReactNode;
}) {
  const { t } = useTranslation('reporting');
  const words = useReportingWords();
  const title = useReportTitle(report);
  const { obligation } = report;
  const stage = stageOf(obligation);
  return (
    <Page title={title}>
      <ReportHeader report={report} breadcrumbs={crumbs} actions={actions} />
      <ReportReturned report={report} />
      <ReportWithdrawn report={report} />
      {obligation.exemptionReason && (
        <Note tone="blue" title={t('stage.EXEMPTED')}>
          <p>{obligation.exemptionReason}</p>
        </Note>
      )}
      <div className="columns">
        <div>
          {stage === 'NOT_OPEN' ? (
            <Note tone="blue" title={t('stage.NOT_OPEN')}>
              <p>{t('report.notOpen')}</p>
            </Note>
          ) : (
            <ReportContent report={report} />
          )}
        </div>
        <aside>
          <Panel title={t('report.state')}>
            <div className="stack">
              <StatusMark status={stageStatus[stage]}>{words.stage(obligation)}</StatusMark>
              <dl className="stack">
                <div>
                  <dt className="muted small">{t('approve.by')}</dt>
                  <dd>{report.preparedByName ?? '–'}</dd>
                </div>
                <div>
                  <dt className="muted small">{t('review.submittedBy')}</dt>
                  <dd>{report.submittedByName ?? '–'}</dd>
                </div>
              </dl>
            </div>
          </Panel>
          <DuePanel report={report} />
          <Panel title={t('history')}>
            <SubjectTimeline subjectType="OBLIGATION" subjectId={obligation.obligationId} limit={10} />
          </Panel>
        </aside>
      </div>
    </Page>
  );
}
