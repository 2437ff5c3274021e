package trinhky.task.application;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.CurrentOfficials;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;
import trinhky.shared.Rows;
import trinhky.task.OpenTask;
import trinhky.task.OpenTasks;

/** Answers for every use case that completes a task whether this official may. */
@Service
class FindOpenTask implements OpenTasks {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(BusinessClock.ZONE);
    private static final String OPEN = """
            select task_id, unit_id, group_key, assignee_id from task_item
            where subject_id = :subject and task_key = :task and state = 'OPEN' order by task_id""";

    private record Row(String taskId, String unitId, String groupKey, String assigneeId) {

        /** Whoever was given the task and has left the position since may no longer do it. */
        boolean concerns(CurrentOfficial who) {
            return who.isMemberOf(groupKey);
        }

        boolean isHeldByOther(CurrentOfficial who) {
            return assigneeId != null && !assigneeId.equals(who.officialId());
        }
    }

    private record Done(String groupKey, String completedBy, Instant closedAt) {}

    private final JdbcClient jdbc;
    private final CurrentOfficials officials;
    private final OfficialNames names;

    FindOpenTask(JdbcClient jdbc, CurrentOfficials officials, OfficialNames names) {
        this.jdbc = jdbc;
        this.officials = officials;
        this.names = names;
    }

    @Override
    @Transactional
    public OpenTask require(String taskKey, String subjectId) {
        CurrentOfficial who = officials.current();
        Row row = open(OPEN + " for update", taskKey, subjectId).stream()
                .filter(each -> each.concerns(who))
                .findFirst()
                .orElseThrow(() -> whyNot(taskKey, subjectId, who));
        if (row.isHeldByOther(who)) {
            throw DomainProblem.refused("task.held-by-other", names.of(row.assigneeId()));
        }
        return new OpenTask(
                row.taskId(), taskKey, subjectId, row.unitId(), row.groupKey(), who.actingFor(row.groupKey()));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isYours(String taskKey, String subjectId) {
        CurrentOfficial who = officials.current();
        return open(OPEN, taskKey, subjectId).stream().anyMatch(row -> row.concerns(who) && !row.isHeldByOther(who));
    }

    private List<Row> open(String sql, String taskKey, String subjectId) {
        return jdbc.sql(sql)
                .param("subject", subjectId)
                .param("task", taskKey)
                .query(Rows.of(Row.class))
                .list();
    }

    private DomainProblem whyNot(String taskKey, String subjectId, CurrentOfficial who) {
        return lastDone(taskKey, subjectId)
                .filter(done ->
                        who.isMemberOf(done.groupKey()) || who.officialId().equals(done.completedBy()))
                .map(done -> DomainProblem.refused(
                        "task.already-done", names.of(done.completedBy()), MOMENT.format(done.closedAt())))
                .orElseGet(() -> DomainProblem.forbidden("task.not-yours"));
    }

    private Optional<Done> lastDone(String taskKey, String subjectId) {
        return jdbc.sql("""
                        select group_key, completed_by, closed_at from task_item
                        where subject_id = :subject and task_key = :task and state = 'COMPLETED'
                        order by closed_at desc limit 1""")
                .param("subject", subjectId)
                .param("task", taskKey)
                .query(Rows.of(Done.class))
                .optional();
    }
}
