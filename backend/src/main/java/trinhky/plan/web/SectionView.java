package trinhky.plan.web;

import java.time.Instant;
import java.util.UUID;
import trinhky.plan.domain.PlanSection;

/** Shows a section of the body. */
record SectionView(
        UUID id,
        Integer version,
        int position,
        String label,
        String title,
        String body,
        boolean done,
        Instant updatedAt,
        String updatedBy) {

    static SectionView of(PlanSection row) {
        return new SectionView(
                row.id(),
                row.version(),
                row.position(),
                row.label(),
                row.title(),
                row.body(),
                row.done(),
                row.updatedAt(),
                row.updatedBy());
    }
}
