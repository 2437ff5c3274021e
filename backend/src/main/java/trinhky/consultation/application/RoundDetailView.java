package trinhky.consultation.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trinhky.consultation.RoundView;

/**
 * A round with its units.
 *
 * @param dueOn last day of the round
 * @param workingDaysLeft until the last day, negative after it; null when the round is closed
 * @param closeNote what the drafter said when closing it, or why it was ended
 * @param units sorted by name
 */
public record RoundDetailView(
        RoundView round,
        ConsultedUnitView ownerUnit,
        LocalDate dueOn,
        @Nullable Integer workingDaysLeft,
        @Nullable String closeNote,
        boolean mayClose,
        boolean mayAnswer,
        boolean mayReadOpinions,
        List<RoundUnitView> units) {}
