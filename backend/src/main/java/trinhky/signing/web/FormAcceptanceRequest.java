package trinhky.signing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trinhky.signing.domain.FormPoint;

/** The points of form as the Office found them. */
record FormAcceptanceRequest(@NotNull List<@Valid FormPointRequest> points) {

    record FormPointRequest(
            @NotNull FormPoint.Point point,
            boolean met,
            @Size(max = 500) @Nullable String note) {}

    List<FormPoint> toPoints() {
        return points.stream()
                .map(point -> new FormPoint(point.point(), point.met(), point.note()))
                .toList();
    }
}
