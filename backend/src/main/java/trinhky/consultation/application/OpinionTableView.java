package trinhky.consultation.application;

import java.util.List;

/**
 * Bảng tổng hợp, tiếp thu, giải trình ý kiến of one round.
 *
 * @param opinions dissent first, then comments, then agreement, each in the order they were given
 * @param silent units that have not answered, sorted by name
 */
public record OpinionTableView(
        RoundDetailView detail, List<GivenOpinionView> opinions, List<ConsultedUnitView> silent) {}
