package trinhky.organisation.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.organisation.AdministrationGuard;
import trinhky.shared.Rows;

/** The fields of work among which leaders divide their charge. */
@Component
public class FieldsOfWork {

    /** A field of work. */
    public record FieldOfWork(String code, String name) {}

    private final JdbcClient jdbc;
    private final AdministrationGuard guard;

    FieldsOfWork(JdbcClient jdbc, AdministrationGuard guard) {
        this.jdbc = jdbc;
        this.guard = guard;
    }

    /** All fields in their order, for whoever is signed in. */
    public List<FieldOfWork> list() {
        guard.official();
        return all();
    }

    Set<String> codes() {
        return all().stream().map(FieldOfWork::code).collect(Collectors.toSet());
    }

    private List<FieldOfWork> all() {
        return jdbc.sql("select code, name from field_of_work order by ordering")
                .query(Rows.of(FieldOfWork.class))
                .list();
    }
}
