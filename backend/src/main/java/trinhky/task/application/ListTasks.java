package trinhky.task.application;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.CurrentOfficials;
import trinhky.shared.DomainProblem;
import trinhky.shared.Page;
import trinhky.shared.Rows;

/** One page of one list of the inbox of whoever asks. */
@Service
public class ListTasks {

    private static final String BETWEEN = "~";

    private final JdbcClient jdbc;
    private final CurrentOfficials officials;

    ListTasks(JdbcClient jdbc, CurrentOfficials officials) {
        this.jdbc = jdbc;
        this.officials = officials;
    }

    /** Open lists by due date ascending, what has none last; done tasks latest first. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Page<TaskEntry> list(TaskQuery query) {
        boolean searching = Words.given(query.words());
        String[] cursor = cursor(query.cursor());
        TaskReach reach = TaskReach.of(officials.current(), query.actingFor());
        JdbcClient.StatementSpec statement = jdbc.sql(InboxSql.page(query.inbox(), searching, cursor.length == 2))
                .param("me", reach.officialId())
                .param("groups", reach.groups().toArray(String[]::new))
                .param("units", reach.units().toArray(String[]::new))
                .param("limit", query.limit() + 1);
        if (searching) {
            statement.param("words", Words.literal(query.words()));
        }
        if (cursor.length == 2) {
            statement.param("after", cursor[0]).param("afterId", cursor[1]);
        }
        List<TaskEntry> rows = statement.query(Rows.of(TaskEntry.class)).list();
        return Page.of(rows, query.limit(), row -> row.sortKey() + BETWEEN + row.taskId());
    }

    private static String[] cursor(String text) {
        if (text == null || text.isEmpty()) {
            return new String[0];
        }
        String[] parts = text.split(BETWEEN, 2);
        if (parts.length != 2 || !parts[0].matches("infinity|[0-9 :.+-]{19,40}")) {
            throw DomainProblem.invalid("cursor", "shared.pattern");
        }
        return parts;
    }
}
