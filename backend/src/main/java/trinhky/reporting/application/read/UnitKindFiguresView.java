package trinhky.reporting.application.read;

import org.jspecify.annotations.Nullable;
import trinhky.organisation.UnitKind;

/** How the units of one kind stand; the percentage on time of the period before is null when there was none. */
public record UnitKindFiguresView(
        UnitKind kind, CycleFiguresView figures, @Nullable Integer previousOnTimePercent) {}
