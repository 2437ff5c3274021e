import type { GivenOpinionView, OpinionTableView, RemarkView } from '@/api/types.gen';

/** One remark to be answered, with the unit it comes from. */
export interface OpenRemark {
  key: string;
  opinion: GivenOpinionView;
  remark: RemarkView;
}

export const shows = ['open', 'ACCEPTED', 'EXPLAINED', 'all'] as const;
export type Show = (typeof shows)[number];

export function remarksOf(table: OpinionTableView): OpenRemark[] {
  return table.opinions.flatMap((opinion) =>
    opinion.remarks.map((remark) => ({ key: `${opinion.invitationId}:${remark.number}`, opinion, remark })),
  );
}

export function fits({ remark }: OpenRemark, show: Show): boolean {
  if (show === 'all') return true;
  return show === 'open' ? !remark.response : remark.response?.kind === show;
}
