package trinhky.plan.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.plan.Aggregation;
import trinhky.plan.domain.Indicator;

/** Shows an indicator. */
record IndicatorView(
        UUID id,
        Integer version,
        int position,
        String code,
        String groupTitle,
        String name,
        @Nullable String unit,
        Aggregation aggregation,
        @Nullable TargetView body,
        @Nullable TargetView annex,
        @Nullable BigDecimal baseline,
        @Nullable String baselineNote,
        UnitRefView owner,
        Instant updatedAt,
        String updatedBy) {

    static IndicatorView of(Indicator row) {
        return new IndicatorView(
                row.id(),
                row.version(),
                row.position(),
                row.code(),
                row.groupTitle(),
                row.name(),
                row.unit(),
                row.aggregation(),
                TargetView.of(row.body()),
                TargetView.of(row.annex()),
                row.baseline(),
                row.baselineNote(),
                UnitRefView.of(row.owner()),
                row.updatedAt(),
                row.updatedBy());
    }
}
