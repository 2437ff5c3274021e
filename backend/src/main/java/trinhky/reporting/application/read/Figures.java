package trinhky.reporting.application.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import trinhky.calendar.Timeliness;
import trinhky.reporting.ObligationState;

/** Counts duties by how they stand. */
final class Figures {
    private static final Set<ObligationState> HANDED_IN =
            EnumSet.of(ObligationState.SUBMITTED, ObligationState.ACCEPTED);

    private Figures() {}

    static CycleFiguresView of(List<ObligationRowView> rows) {
        return new CycleFiguresView(
                count(rows, ObligationRowView::expected),
                standing(rows, Timeliness.ON_TIME),
                standing(rows, Timeliness.LATE),
                standing(rows, Timeliness.NOT_SUBMITTED),
                standing(rows, Timeliness.NOT_DUE),
                state(rows, ObligationState.ACCEPTED),
                state(rows, ObligationState.SUBMITTED),
                state(rows, ObligationState.RETURNED),
                state(rows, ObligationState.EXEMPTED),
                count(rows, row -> row.nilReport() && HANDED_IN.contains(row.state())));
    }

    private static int standing(List<ObligationRowView> rows, Timeliness timeliness) {
        return count(rows, row -> row.expected() && row.timeliness() == timeliness);
    }

    private static int state(List<ObligationRowView> rows, ObligationState state) {
        return count(rows, row -> row.state() == state);
    }

    private static int count(List<ObligationRowView> rows, Predicate<ObligationRowView> which) {
        return (int) rows.stream().filter(which).count();
    }
}
