package trinhky.task.application;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.CurrentOfficials;
import trinhky.shared.DomainProblem;
import trinhky.shared.Rows;

/** Finds a task by id for whoever asks, or refuses: it must be offered to, held by, done by or led by the official. */
@Component
class ReachTask {

    /** A task and who asks for it. */
    record Reached(TaskEntry task, CurrentOfficial who) {

        boolean isOffered() {
            return who.isMemberOf(task.groupKey());
        }

        boolean isHeldByMe() {
            return who.officialId().equals(task.assigneeId());
        }

        boolean isLed() {
            return TaskReach.of(who).leads(task.unitId());
        }

        /** The head gives a role's work to people; a task of one position stays with its holder. */
        boolean isAssignable() {
            return isLed() && task.role() != null;
        }
    }

    private final JdbcClient jdbc;
    private final CurrentOfficials officials;

    ReachTask(JdbcClient jdbc, CurrentOfficials officials) {
        this.jdbc = jdbc;
        this.officials = officials;
    }

    /**
     * The task, whatever its state.
     *
     * @throws DomainProblem forbidden {@code task.not-yours}, also when there is no such task
     */
    Reached any(String taskId) {
        CurrentOfficial who = officials.current();
        return jdbc.sql("select " + InboxSql.COLUMNS + ", t.due_sort::text as sort_key" + InboxSql.TABLES
                        + " where t.task_id = :task")
                .param("task", taskId)
                .query(Rows.of(TaskEntry.class))
                .optional()
                .map(task -> new Reached(task, who))
                .filter(reached -> reached.isOffered()
                        || reached.isHeldByMe()
                        || reached.isLed()
                        || who.officialId().equals(reached.task().completedBy()))
                .orElseThrow(() -> DomainProblem.forbidden("task.not-yours"));
    }

    /**
     * The task while it is open, locked until the transaction ends.
     *
     * @throws DomainProblem as {@link #any}; refused {@code task.closed} when it is open no more
     */
    Reached open(String taskId) {
        jdbc.sql("select task_id from task_item where task_id = :task for update")
                .param("task", taskId)
                .query(String.class)
                .optional();
        Reached reached = any(taskId);
        if (!"OPEN".equals(reached.task().state())) {
            throw DomainProblem.refused("task.closed");
        }
        return reached;
    }
}
