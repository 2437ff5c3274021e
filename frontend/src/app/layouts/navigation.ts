import { useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NavItem } from '@/components/ui/app-shell';
import {
  CalendarIcon,
  InboxIcon,
  PlanIcon,
  RegisterIcon,
  ReportIcon,
  SettingsIcon,
  TasksIcon,
  type Icon,
} from '@/components/ui/icons';
import { useMay } from '@/lib/session';
import { useOpenTaskCount } from '@/features/task/api/open-task-count';

interface Part {
  key: string;
  path: string;
  icon: Icon;
  onPhone?: boolean;
  /** Further addresses that belong to it. */
  also?: string[];
}

const parts: Part[] = [
  { key: 'tasks', path: '/tasks', icon: TasksIcon, onPhone: true },
  { key: 'plans', path: '/plans', icon: PlanIcon, onPhone: true },
  { key: 'inbox', path: '/inbox', icon: InboxIcon },
  { key: 'reports', path: '/reports', icon: ReportIcon, onPhone: true },
  { key: 'calendar', path: '/calendar', icon: CalendarIcon, onPhone: true },
  { key: 'register', path: '/register', icon: RegisterIcon, also: ['/outgoing'] },
];
const administration: Part = {
  key: 'admin',
  path: '/admin/units',
  icon: SettingsIcon,
  also: ['/mail-log', '/notice-log', '/test-mailbox'],
};

/** The parts of the application for this official, and which of them the address belongs to. */
export function useNavigation(): { items: NavItem[]; current?: string } {
  const { t } = useTranslation('app');
  const administrator = useMay('ADMINISTER');
  const openTasks = useOpenTaskCount();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const shown = administrator ? [...parts, administration] : parts;
  const roots = (part: Part) => [`/${part.path.split('/')[1]}`, ...(part.also ?? [])];
  return {
    items: shown.map((part) => ({
      key: part.key,
      label: t(`nav.${part.key}`),
      href: part.path,
      icon: part.icon,
      onPhone: part.onPhone,
      count: part.key === 'tasks' ? openTasks : undefined,
    })),
    current: shown.find((part) => roots(part).some((root) => path === root || path.startsWith(`${root}/`)))?.key,
  };
}
