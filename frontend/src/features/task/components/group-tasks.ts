import type { TaskItemView } from '@/api/types.gen';
import { dayOf, dayParts, daysBetween } from '@/lib/dates';

export type DueGroup = 'over' | 'today' | 'week' | 'later' | 'none';

/** In which part of the inbox a task stands: by its deadline, weeks end on Sunday. */
export function dueGroup(task: TaskItemView, today: string): DueGroup {
  if (!task.dueAt) return 'none';
  const days = daysBetween(today, dayOf(task.dueAt));
  if (days < 0 || (task.workingDaysLeft ?? 0) < 0) return 'over';
  if (days === 0) return 'today';
  return days <= daysToSunday(today) ? 'week' : 'later';
}

function daysToSunday(today: string): number {
  const { year, month, day } = dayParts(today);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return weekday === 0 ? 0 : 7 - weekday;
}

/** The tasks in their given order under the headings Quá hạn, Hôm nay, Tuần này, Sau đó, Không có hạn. */
export function groupTasks(tasks: TaskItemView[], today: string): { group: DueGroup; tasks: TaskItemView[] }[] {
  const order: DueGroup[] = ['over', 'today', 'week', 'later', 'none'];
  return order
    .map((group) => ({ group, tasks: tasks.filter((task) => dueGroup(task, today) === group) }))
    .filter((it) => it.tasks.length > 0);
}
