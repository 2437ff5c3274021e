package trinhky.task.domain;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The words of every step of every process version that ever ran. */
@Repository
public class TaskLabels {

    /**
     * One step of one version, as its model names it.
     *
     * @param guidance what is asked, a line each; null when the model says nothing
     */
    public record TaskLabel(
            String processKey,
            String processVersionTag,
            String taskKey,
            String processName,
            String name,
            String formKey,
            String guidance) {}

    private final JdbcTemplate jdbc;

    TaskLabels(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(List<TaskLabel> labels) {
        jdbc.batchUpdate("""
                insert into task_label (process_key, process_version_tag, task_key, process_name, name, form_key,
                guidance) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (process_key, process_version_tag, task_key) do update
                set process_name = excluded.process_name, name = excluded.name, form_key = excluded.form_key,
                guidance = excluded.guidance""", labels, labels.size() + 1, (statement, label) -> {
            statement.setString(1, label.processKey());
            statement.setString(2, label.processVersionTag());
            statement.setString(3, label.taskKey());
            statement.setString(4, label.processName());
            statement.setString(5, label.name());
            statement.setString(6, label.formKey());
            statement.setString(7, label.guidance());
        });
    }
}
