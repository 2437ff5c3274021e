package trinhky.task.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.CurrentOfficials;
import trinhky.shared.Rows;

/** How much lies in each list of the inbox of whoever asks. */
@Service
public class CountTasks {

    /**
     * The counts.
     *
     * @param actingFor tasks to do as a substitute, by position id
     */
    public record TaskCounts(long todo, long waiting, long fyi, long unit, long done, Map<String, Long> actingFor) {

        /** The count of this list. */
        public long of(Inbox list) {
            return switch (list) {
                case TODO -> todo;
                case WAITING -> waiting;
                case FYI -> fyi;
                case UNIT -> unit;
                case DONE -> done;
            };
        }
    }

    private record KeyCount(String key, long tasks) {}

    private record ListCount(Inbox list, String key, long tasks) {}

    private final JdbcClient jdbc;
    private final CurrentOfficials officials;

    CountTasks(JdbcClient jdbc, CurrentOfficials officials) {
        this.jdbc = jdbc;
        this.officials = officials;
    }

    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public TaskCounts count() {
        CurrentOfficial who = officials.current();
        TaskReach reach = TaskReach.of(who);
        List<ListCount> counts = bind(jdbc.sql(InboxSql.counts()), reach)
                .query(Rows.of(ListCount.class))
                .list();
        return new TaskCounts(
                sum(counts, Inbox.TODO),
                sum(counts, Inbox.WAITING),
                sum(counts, Inbox.FYI),
                sum(counts, Inbox.UNIT),
                sum(counts, Inbox.DONE),
                counts.stream()
                        .filter(row -> row.list() == Inbox.TODO && who.actingFor(row.key()) != null)
                        .collect(Collectors.groupingBy(
                                row -> who.actingFor(row.key()), Collectors.summingLong(ListCount::tasks))));
    }

    /** How many tasks the query finds on all its pages. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public long count(TaskQuery query) {
        JdbcClient.StatementSpec statement = bind(
                jdbc.sql(InboxSql.count(query.inbox(), Words.given(query.words()))),
                TaskReach.of(officials.current(), query.actingFor()));
        if (Words.given(query.words())) {
            statement.param("words", Words.literal(query.words()));
        }
        return statement.query(Rows.of(KeyCount.class)).list().stream()
                .mapToLong(KeyCount::tasks)
                .sum();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, TaskReach reach) {
        return statement
                .param("me", reach.officialId())
                .param("groups", reach.groups().toArray(String[]::new))
                .param("units", reach.units().toArray(String[]::new));
    }

    private static long sum(List<ListCount> counts, Inbox list) {
        return counts.stream()
                .filter(row -> row.list() == list)
                .mapToLong(ListCount::tasks)
                .sum();
    }
}
