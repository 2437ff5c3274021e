package trinhky.task.application;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody to whom the task is offered has looked at it. */
@Service
public class MarkTaskSeen {

    private final ReachTask reach;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    MarkTaskSeen(ReachTask reach, JdbcTemplate jdbc, Clock clock) {
        this.reach = reach;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A head who only looks in leaves it unseen.
     *
     * @throws trinhky.shared.DomainProblem forbidden {@code task.not-yours}
     */
    @Transactional
    public void markSeen(String taskId) {
        ReachTask.Reached reached = reach.any(taskId);
        if (reached.isOffered() || reached.isHeldByMe()) {
            jdbc.update(
                    "update task_item set seen_at = ? where task_id = ? and seen_at is null",
                    Timestamp.from(clock.instant()),
                    taskId);
        }
    }
}
