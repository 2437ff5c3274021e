package trinhky.plan.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.plan.domain.Assignment;

/** Shows a task of the plan. */
record AssignmentView(
        UUID id,
        Integer version,
        int position,
        String code,
        String groupTitle,
        String title,
        UnitRefView lead,
        UnitRefView cooperating,
        @Nullable String timing,
        @Nullable String output,
        Instant updatedAt,
        String updatedBy) {

    static AssignmentView of(Assignment row) {
        return new AssignmentView(
                row.id(),
                row.version(),
                row.position(),
                row.code(),
                row.groupTitle(),
                row.title(),
                UnitRefView.of(row.lead()),
                UnitRefView.of(row.cooperating()),
                row.timing(),
                row.output(),
                row.updatedAt(),
                row.updatedBy());
    }
}
