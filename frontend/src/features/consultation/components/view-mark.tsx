import { useTranslation } from 'react-i18next';
import type { GivenOpinionView } from '@/api/types.gen';
import { BubbleIcon, CheckIcon, WarningIcon, type Icon } from '@/components/ui/icons';
import styles from './consultation.module.css';

export type OpinionKind = GivenOpinionView['kind'];

const icons: Record<OpinionKind, Icon> = {
  AGREE: CheckIcon,
  AGREE_WITH_COMMENTS: BubbleIcon,
  DISAGREE: WarningIcon,
};

/** The view of a unit: shape and word. */
export function ViewMark({ kind }: { kind: OpinionKind }) {
  const { t } = useTranslation('consultation');
  const Icon = icons[kind];
  return (
    <span className={`${styles.view} ${styles[kind]}`}>
      <Icon />
      {t(`kind.${kind}`)}
    </span>
  );
}
