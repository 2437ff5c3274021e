package trinhky.task.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import trinhky.task.TaskProjectionBatch;

/** Writes the projection in the running transaction: at once, or in one batch at the end of a chunk. */
@Repository
public class TaskItems implements TaskProjectionBatch {

    private static final String INSERT = """
            insert into task_item (task_id, process_key, process_version_tag, task_key, subject_id, unit_id, group_key,
                role, assignee_id, created_at, due_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final int BATCH = 200;

    private final JdbcTemplate jdbc;

    TaskItems(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void opened(TaskRow row) {
        List<TaskRow> pending = pending();
        if (pending == null) {
            insert(List.of(row));
        } else {
            pending.add(row);
        }
    }

    /**
     * Assignee, due date or group are now these.
     *
     * @param by who changed it
     */
    public void changed(TaskRow row, String by) {
        flush();
        jdbc.update(
                """
                update task_item set assigned_by = case when assignee_id is distinct from ? then ? else assigned_by end,
                assignee_id = ?, due_at = ?, group_key = ?, unit_id = ?, role = ? where task_id = ? and state = 'OPEN'""",
                row.assigneeId(),
                by,
                row.assigneeId(),
                timestamp(row.dueAt()),
                row.groupKey(),
                row.unitId(),
                row.role(),
                row.taskId());
    }

    /** The instance runs on in another version of its process; the task may have another key there. */
    public void migrated(String taskId, String processKey, String processVersionTag, String taskKey) {
        flush();
        jdbc.update(
                "update task_item set process_key = ?, process_version_tag = ?, task_key = ? where task_id = ?",
                processKey,
                processVersionTag,
                taskKey,
                taskId);
    }

    public void completed(String taskId, Instant at, String by, String actingFor) {
        flush();
        jdbc.update(
                "update task_item set state = 'COMPLETED', closed_at = ?, completed_by = ?, acting_for = ?"
                        + " where task_id = ? and state = 'OPEN'",
                timestamp(at),
                by,
                actingFor,
                taskId);
    }

    /** The process took it away: withdrawn, ended, deleted. */
    public void cancelled(String taskId, Instant at) {
        flush();
        jdbc.update(
                "update task_item set state = 'CANCELLED', closed_at = ? where task_id = ? and state = 'OPEN'",
                timestamp(at),
                taskId);
    }

    @Override
    public void run(Runnable chunk) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A chunk of starts needs a running transaction.");
        }
        TransactionSynchronizationManager.bindResource(this, new ArrayList<TaskRow>());
        try {
            chunk.run();
            flush();
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }

    private void flush() {
        List<TaskRow> pending = pending();
        if (pending != null && !pending.isEmpty()) {
            insert(pending);
            pending.clear();
        }
    }

    @SuppressWarnings("unchecked")
    private List<TaskRow> pending() {
        return (List<TaskRow>) TransactionSynchronizationManager.getResource(this);
    }

    private void insert(List<TaskRow> rows) {
        jdbc.batchUpdate(INSERT, rows, BATCH, (statement, row) -> {
            statement.setString(1, row.taskId());
            statement.setString(2, row.processKey());
            statement.setString(3, row.processVersionTag());
            statement.setString(4, row.taskKey());
            statement.setString(5, row.subjectId());
            statement.setString(6, row.unitId());
            statement.setString(7, row.groupKey());
            statement.setString(8, row.role());
            statement.setString(9, row.assigneeId());
            statement.setTimestamp(10, timestamp(row.createdAt()));
            statement.setTimestamp(11, timestamp(row.dueAt()));
        });
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
