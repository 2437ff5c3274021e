package trinhky.task.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of one list of the inbox, with the numbers beside all lists.
 *
 * @param total tasks that the query finds on all its pages
 * @param actingFor tasks to do as a substitute, by position
 * @param next cursor of the next page, absent on the last
 */
record TaskListView(
        int total,
        TaskCountsView counts,
        List<TaskActingForCountView> actingFor,
        List<TaskItemView> items,
        @Nullable String next) {

    /**
     * Tasks to do for somebody who is absent.
     *
     * @param label name and title of the absent
     */
    record TaskActingForCountView(String positionId, String label, int count) {}
}
