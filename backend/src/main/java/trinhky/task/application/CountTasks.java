package trinhky.task.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.CurrentOfficials;

/** How much lies in each list of the inbox of whoever asks. */
@Service
public class CountTasks {

    /**
     * The counts.
     *
     * @param actingFor tasks to do as a substitute, by position id
     */
    public record TaskCounts(long todo, long waiting, long fyi, long unit, long done, Map<String, Long> actingFor) {}

    private record KeyCount(String key, long tasks) {}

    private final JdbcClient jdbc;
    private final CurrentOfficials officials;

    CountTasks(JdbcClient jdbc, CurrentOfficials officials) {
        this.jdbc = jdbc;
        this.officials = officials;
    }

    @Transactional(readOnly = true)
    public TaskCounts count() {
        CurrentOfficial who = officials.current();
        TaskReach reach = TaskReach.of(who);
        List<KeyCount> todo = counts(Inbox.TODO, reach, null);
        return new TaskCounts(
                sum(todo),
                sum(counts(Inbox.WAITING, reach, null)),
                sum(counts(Inbox.FYI, reach, null)),
                sum(counts(Inbox.UNIT, reach, null)),
                sum(counts(Inbox.DONE, reach, null)),
                todo.stream()
                        .filter(row -> who.actingFor(row.key()) != null)
                        .collect(Collectors.groupingBy(
                                row -> who.actingFor(row.key()), Collectors.summingLong(KeyCount::tasks))));
    }

    /** How many tasks the query finds on all its pages. */
    @Transactional(readOnly = true)
    public long count(TaskQuery query) {
        return sum(counts(query.inbox(), TaskReach.of(officials.current(), query.actingFor()), query.words()));
    }

    private List<KeyCount> counts(Inbox inbox, TaskReach reach, String words) {
        JdbcClient.StatementSpec statement = jdbc.sql(InboxSql.count(inbox, Words.given(words)))
                .param("me", reach.officialId())
                .param("groups", reach.groups().toArray(String[]::new))
                .param("units", reach.units().toArray(String[]::new));
        if (Words.given(words)) {
            statement.param("words", Words.literal(words));
        }
        return statement.query(KeyCount.class).list();
    }

    private static long sum(List<KeyCount> counts) {
        return counts.stream().mapToLong(KeyCount::tasks).sum();
    }
}
