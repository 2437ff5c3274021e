package trinhky.task.application;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.task.TaskSubject;
import trinhky.task.TaskSubjects;

/** Keeps the words of what tasks are about. */
@Service
@Transactional
class DescribeSubjects implements TaskSubjects {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    DescribeSubjects(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void describe(TaskSubject subject) {
        describeAll(List.of(subject));
    }

    @Override
    public void describeAll(Collection<TaskSubject> subjects) {
        jdbc.batchUpdate("""
                insert into task_subject (subject_id, subject_type, context_id, title, number, context)
                values (?, ?, ?, ?, ?, ?)
                on conflict (subject_id) do update set subject_type = excluded.subject_type,
                context_id = excluded.context_id, title = excluded.title, number = excluded.number,
                context = excluded.context""", subjects, BATCH, (statement, subject) -> {
            statement.setString(1, subject.subjectId());
            statement.setString(2, subject.subjectType());
            statement.setString(3, subject.contextId());
            statement.setString(4, subject.title());
            statement.setString(5, subject.number());
            statement.setString(6, subject.context());
        });
    }

    @Override
    public void note(String subjectId, String officialId, String reason, Instant at) {
        jdbc.update(
                "update task_subject set note = ?, note_by = ?, noted_at = ? where subject_id = ?",
                reason,
                officialId,
                Timestamp.from(at),
                subjectId);
    }

    @Override
    public void clearNote(String subjectId) {
        jdbc.update(
                "update task_subject set note = null, note_by = null, noted_at = null where subject_id = ?", subjectId);
    }
}
