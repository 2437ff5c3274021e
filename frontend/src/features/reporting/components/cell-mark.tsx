import { useTranslation } from 'react-i18next';
import {
  BubbleIcon,
  CheckIcon,
  CircleIcon,
  LockIcon,
  MinusIcon,
  OctagonIcon,
  RefreshIcon,
  WarningIcon,
  type Icon,
} from '@/components/ui/icons';
import type { CellState } from '../api/report-cells';
import styles from './report-form.module.css';

const looks: Record<CellState, [Icon, string | undefined]> = {
  SAVED: [CheckIcon, undefined],
  WAITING: [RefreshIcon, undefined],
  WRONG: [OctagonIcon, styles.red],
  UNUSUAL: [WarningIcon, styles.amber],
  CONFLICT: [WarningIcon, styles.amber],
  NOTED: [BubbleIcon, styles.note],
  LOCKED: [LockIcon, undefined],
  EMPTY: [CircleIcon, undefined],
  NIL: [MinusIcon, undefined],
};

/** Shape and word beside a field: ✓ Đã lưu · ↻ Chờ gửi · Sai · Cần giải thích · Có ghi chú · Khóa · Chưa nhập. */
export function CellMark({ state, id }: { state: CellState; id?: string }) {
  const { t } = useTranslation('reporting');
  const [Icon, tone] = looks[state];
  return (
    <span className={`${styles.mark} ${tone ?? ''}`} id={id}>
      <Icon />
      <span>{t(`cell.${state}`)}</span>
    </span>
  );
}
