import { useTranslation } from 'react-i18next';
import type { CommentResponseView, GivenOpinionView, OpinionTableView, RemarkView } from '@/api/types.gen';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import { EmptyState } from '@/components/ui/states';
import { formatDate } from '@/lib/dates';
import styles from './consultation.module.css';
import { ViewMark } from './view-mark';

interface Line {
  opinion: GivenOpinionView;
  remark?: RemarkView;
}

/** Bảng tổng hợp, tiếp thu, giải trình: one row a remark, dissent first. */
export function OpinionTable({ table }: { table: OpinionTableView }) {
  const { t } = useTranslation('consultation');
  const columns: Column<Line>[] = [
    { key: 'unit', header: t('table.unit'), width: '22%', cell: ({ opinion }) => <Unit opinion={opinion} /> },
    {
      key: 'remark',
      header: t('table.remark'),
      width: '40%',
      cell: ({ opinion, remark }) => <Remark opinion={opinion} remark={remark} />,
    },
    {
      key: 'answer',
      header: t('table.answer'),
      cell: ({ remark }) => remark && <Response response={remark.response} />,
    },
  ];
  const agreeing = table.opinions.filter(saysNothingMore);
  const rows = table.opinions.filter((it) => !saysNothingMore(it)).flatMap(linesOf);
  return (
    <Panel title={t('table.title')} flush foot={agreeing.length > 0 && <Agreeing opinions={agreeing} />}>
      {rows.length === 0 ? (
        <EmptyState>{t(agreeing.length > 0 ? 'table.noRemarks' : 'table.empty')}</EmptyState>
      ) : (
        <DataTable
          caption={t('table.title')}
          columns={columns}
          rows={rows}
          rowKey={({ opinion, remark }) => `${opinion.invitationId}/${remark?.number ?? ''}`}
        />
      )}
    </Panel>
  );
}

const saysNothingMore = ({ remarks, generalText }: GivenOpinionView) => remarks.length === 0 && !generalText;

/** Units that agree and say nothing more: named in one place. */
function Agreeing({ opinions }: { opinions: GivenOpinionView[] }) {
  const { t } = useTranslation('consultation');
  return (
    <details className={styles.fold} open={opinions.length <= 12}>
      <summary>{t('table.agreeing', { count: opinions.length })}</summary>
      <ul className={styles.units}>
        {opinions.map((it) => (
          <li key={it.invitationId}>
            {it.unit.name}{' '}
            <span className="muted small">
              {formatDate(it.givenAt)}
              {it.late && `, ${t('table.late')}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function linesOf(opinion: GivenOpinionView): Line[] {
  return opinion.remarks.length === 0 ? [{ opinion }] : opinion.remarks.map((remark) => ({ opinion, remark }));
}

export function Unit({ opinion }: { opinion: GivenOpinionView }) {
  const { t } = useTranslation('consultation');
  return (
    <>
      <b>{opinion.unit.name}</b>
      <span className={styles.said}>
        <ViewMark kind={opinion.kind} />
        <span className="muted small">
          {formatDate(opinion.givenAt)}
          {opinion.late && `, ${t('table.late')}`}
        </span>
      </span>
    </>
  );
}

export function Remark({ opinion, remark }: { opinion: GivenOpinionView; remark?: RemarkView }) {
  const { t } = useTranslation('consultation');
  if (!remark) return <span className={styles.quote}>{opinion.generalText}</span>;
  return (
    <>
      <span className={styles.place}>
        {remark.number === 0 ? t('table.statement') : remark.anchor || t('wholeDraft')}
      </span>
      <span className={styles.quote}>{remark.text}</span>
    </>
  );
}

export function Response({ response }: { response?: CommentResponseView }) {
  const { t } = useTranslation('consultation');
  if (!response) return <span className="muted">{t('table.unanswered')}</span>;
  return (
    <div>
      <b>{t(`response.${response.kind}`)}</b>
      {response.text && <p className={styles.answer}>{response.text}</p>}
      {response.changeMade && (
        <p className={styles.answer}>
          <span className="muted">{t('table.changed')}</span> {response.changeMade}
        </p>
      )}
    </div>
  );
}
