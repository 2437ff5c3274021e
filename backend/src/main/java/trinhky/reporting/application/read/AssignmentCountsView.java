package trinhky.reporting.application.read;

import java.util.List;
import trinhky.reporting.domain.AssignmentProgress;
import trinhky.reporting.domain.ProgressStatus;

/** How many assignments are how far. */
public record AssignmentCountsView(int notStarted, int inProgress, int blocked, int done, int notReported) {
    static AssignmentCountsView of(List<AssignmentProgress> all) {
        return new AssignmentCountsView(
                count(all, ProgressStatus.NOT_STARTED),
                count(all, ProgressStatus.IN_PROGRESS),
                count(all, ProgressStatus.BLOCKED),
                count(all, ProgressStatus.DONE),
                count(all, null));
    }

    private static int count(List<AssignmentProgress> all, ProgressStatus status) {
        return (int) all.stream().filter(one -> one.status() == status).count();
    }
}
