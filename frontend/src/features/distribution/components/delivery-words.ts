import type { DeliveryView } from '@/api/types.gen';

export const deliveryGroups = ['waiting', 'overdue', 'refused', 'failed', 'confirmed', 'recalled', 'closed'] as const;
export type DeliveryGroup = (typeof deliveryGroups)[number];

type Standing = Pick<DeliveryView, 'state' | 'closedAt'> & Partial<Pick<DeliveryView, 'overdue' | 'recalledAt'>>;

/** Under which filter a delivery stands; what was recalled or closed is no longer waited for, whatever its state. */
export function groupOf(delivery: Standing): DeliveryGroup {
  if (delivery.recalledAt) return 'recalled';
  if (delivery.state === 'CONFIRMED') return 'confirmed';
  if (delivery.closedAt) return 'closed';
  if (delivery.state === 'REFUSED') return 'refused';
  if (delivery.state === 'FAILED') return 'failed';
  return delivery.overdue ? 'overdue' : 'waiting';
}

/** How many deliveries stand under each filter. */
export function countGroups(deliveries: Standing[]): Record<DeliveryGroup, number> {
  const counts = { waiting: 0, overdue: 0, refused: 0, failed: 0, confirmed: 0, recalled: 0, closed: 0 };
  deliveries.forEach((it) => counts[groupOf(it)]++);
  return counts;
}

/** Whether the clerk can still do something for the recipient. */
export function isOpen(delivery: Standing): boolean {
  return !['confirmed', 'closed', 'recalled'].includes(groupOf(delivery));
}
