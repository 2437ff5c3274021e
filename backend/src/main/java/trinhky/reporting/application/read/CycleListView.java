package trinhky.reporting.application.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the cycles that the reader's unit has to do with.
 *
 * @param group the list it is a page of
 * @param next cursor of the next page, null on the last one
 * @param counts how many there are in each list
 */
public record CycleListView(
        CycleGroup group,
        List<CycleRowView> items,
        @Nullable String next,
        CycleCountsView counts) {

    /**
     * How many cycles the reader has to do with.
     *
     * @param owed open ones in which the own unit has not handed in
     * @param led open ones that the own unit leads or oversees
     */
    public record CycleCountsView(int open, int planned, int closed, int owed, int led) {

        int of(CycleGroup group) {
            return switch (group) {
                case OPEN -> open;
                case PLANNED -> planned;
                case CLOSED -> closed;
            };
        }
    }
}
