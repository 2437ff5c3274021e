package trinhky.task.application;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.CurrentOfficials;
import trinhky.shared.DomainProblem;
import trinhky.shared.Rows;

/** The filters that the official signed in gave a name to. Nobody reads or changes another's. */
@Service
@Transactional
public class SavedFilters {
    /** What still can be overlooked in the left pane. */
    static final int MOST = 20;

    static final int LONGEST_NAME = 60;
    static final int LONGEST_WORDS = 200;

    private final JdbcClient jdbc;
    private final CurrentOfficials officials;
    private final Clock clock;

    SavedFilters(JdbcClient jdbc, CurrentOfficials officials, Clock clock) {
        this.jdbc = jdbc;
        this.officials = officials;
        this.clock = clock;
    }

    /** The own ones by name. */
    @Transactional(readOnly = true)
    public List<SavedFilter> own() {
        return jdbc.sql("select id, name, inbox, acting_for, words from saved_filter where official_id = :me"
                        + " order by fold(name), name")
                .param("me", me())
                .query(Rows.of(SavedFilter.class))
                .list();
    }

    /** Keeps one under a name that the official does not use yet. */
    public List<SavedFilter> keep(String name, Inbox inbox, String actingFor, String words) {
        String sought = words == null ? "" : words.strip();
        if (sought.length() > LONGEST_WORDS) {
            throw DomainProblem.invalid("words", "task.filter-words-too-long", LONGEST_WORDS);
        }
        if (own().size() >= MOST) {
            throw DomainProblem.refused("task.too-many-filters");
        }
        requireFree(insert(nameOf(name), inbox, actingFor, sought) == 1);
        return own();
    }

    private int insert(String name, Inbox inbox, String actingFor, String words) {
        return jdbc.sql("""
                        insert into saved_filter (id, official_id, name, inbox, acting_for, words, kept_at)
                        values (:id, :me, :name, :inbox, :actingFor, :words, :at)
                        on conflict (official_id, lower(name)) do nothing""")
                .param("id", UUID.randomUUID())
                .param("me", me())
                .param("name", name)
                .param("inbox", inbox.name())
                .param("actingFor", actingFor)
                .param("words", words)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Gives an own one another name. */
    public List<SavedFilter> rename(UUID filterId, String name) {
        String given = nameOf(name);
        List<SavedFilter> own = own();
        requireOwn(own.stream().anyMatch(filter -> filter.id().equals(filterId)));
        requireFree(own.stream()
                .noneMatch(
                        filter -> !filter.id().equals(filterId) && filter.name().equalsIgnoreCase(given)));
        jdbc.sql("update saved_filter set name = :name where id = :id and official_id = :me")
                .param("name", given)
                .param("id", filterId)
                .param("me", me())
                .update();
        return own();
    }

    /** Forgets an own one. */
    public List<SavedFilter> drop(UUID filterId) {
        int dropped = jdbc.sql("delete from saved_filter where id = :id and official_id = :me")
                .param("id", filterId)
                .param("me", me())
                .update();
        requireOwn(dropped == 1);
        return own();
    }

    private String me() {
        return officials.current().officialId();
    }

    private static String nameOf(String name) {
        String given = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        if (given.isEmpty()) {
            throw DomainProblem.invalid("name", "task.filter-name-missing");
        }
        if (given.length() > LONGEST_NAME) {
            throw DomainProblem.invalid("name", "task.filter-name-too-long", LONGEST_NAME);
        }
        return given;
    }

    private static void requireFree(boolean free) {
        if (!free) {
            throw DomainProblem.invalid("name", "task.filter-name-taken");
        }
    }

    private static void requireOwn(boolean own) {
        if (!own) {
            throw DomainProblem.notFound("task.filter-unknown");
        }
    }
}
