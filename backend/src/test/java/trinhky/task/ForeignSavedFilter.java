package trinhky.task;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import trinhky.endpoints.ForeignObjects;

/** A filter that somebody else saved. */
@Component
class ForeignSavedFilter implements ForeignObjects {
    private final JdbcTemplate jdbc;

    ForeignSavedFilter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Supplier<String>> pathValues() {
        return Map.of("filterId", this::filter);
    }

    private String filter() {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into saved_filter (id, official_id, name, inbox, kept_at) values (?, ?, 'Riêng', 'TODO', now())",
                id,
                "somebody-" + id);
        return id.toString();
    }
}
