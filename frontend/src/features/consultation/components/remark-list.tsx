import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import { Tabs } from '@/components/ui/tabs';
import { EmptyState } from '@/components/ui/states';
import styles from './consultation.module.css';
import { Response, Unit } from './opinion-table';
import { fits, shows, type OpenRemark, type Show } from './remarks';

export interface RemarkListProps {
  all: OpenRemark[];
  /** Address of the page; the filter is added to it. */
  href: string;
  show: Show;
  current?: string;
  selected: ReadonlySet<string>;
  onPick: (key: string) => void;
  onSelect: (key: string, on: boolean) => void;
}

/** The remarks of a round; the tabs carry how many stand where. */
export function RemarkList({ all, href, show, current, selected, onPick, onSelect }: RemarkListProps) {
  const { t } = useTranslation('consultation');
  const rows = all.filter((it) => fits(it, show));
  return (
    <Panel title={t('answer.list')} flush>
      <div className={styles.bar}>
        <Tabs
          label={t('answer.filter')}
          look="chips"
          current={show}
          items={shows.map((it) => ({
            key: it,
            label: t(`answer.show.${it}`),
            count: all.filter((remark) => fits(remark, it)).length,
            href: `${href}?show=${it}`,
          }))}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyState>{t(`answer.empty.${show}`)}</EmptyState>
      ) : (
        <DataTable
          caption={t('answer.list')}
          rows={rows}
          rowKey={(it) => it.key}
          isCurrent={(it) => it.key === current}
          selection={{
            selected,
            onToggle: onSelect,
            label: ({ opinion, remark }) => t('answer.tick', { unit: opinion.unit.name, number: remark.number }),
          }}
          columns={[
            {
              key: 'remark',
              header: t('table.remark'),
              width: '44%',
              cell: (it) => <Pick item={it} onPick={onPick} />,
            },
            { key: 'unit', header: t('table.unit'), cell: ({ opinion }) => <Unit opinion={opinion} /> },
            {
              key: 'answer',
              header: t('table.answer'),
              cell: ({ remark }) => <Response response={remark.response} />,
            },
          ]}
        />
      )}
    </Panel>
  );
}

function Pick({ item, onPick }: { item: OpenRemark; onPick: (key: string) => void }) {
  const { t } = useTranslation('consultation');
  const { remark } = item;
  return (
    <button type="button" className={styles.pick} onClick={() => onPick(item.key)}>
      <b>{remark.number === 0 ? t('table.statement') : remark.anchor || t('wholeDraft')}</b>
      <span className={styles.quote}>{remark.text}</span>
    </button>
  );
}
