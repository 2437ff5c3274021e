package trinhky.reporting.application.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A figure that reports accepted after the approval would change, and the units they came from. */
public record FigureDeltaView(
        UUID indicatorId,
        String name,
        @Nullable BigDecimal frozenAmount,
        @Nullable BigDecimal currentAmount,
        List<ReportUnitView> units) {}
