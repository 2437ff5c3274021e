package trinhky.distribution.application;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person said about lines of "Nơi nhận" that name nobody the system knows. */
@Component
class RecipientMappings {

    /**
     * A line that a person has mapped.
     *
     * @param unitIds the units meant; empty when the line is only printed
     */
    record Mapping(List<String> unitIds) {}

    private final JdbcClient jdbc;

    RecipientMappings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Mapping> find(String subjectType, String subjectId, String label) {
        List<Optional<String>> units = jdbc.sql("""
                select unit_id from recipient_mapping
                where subject_type = :type and subject_id = :id and label = :label order by unit_id
                """)
                .param("type", subjectType)
                .param("id", subjectId)
                .param("label", label)
                .query((row, number) -> Optional.ofNullable(row.getString("unit_id")))
                .list();
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Mapping(units.stream().flatMap(Optional::stream).toList()));
    }

    /** Replaces what was said of the line. */
    void replace(String subjectType, String subjectId, String label, List<String> unitIds, String by, Instant at) {
        jdbc.sql("delete from recipient_mapping where subject_type = :type and subject_id = :id and label = :label")
                .param("type", subjectType)
                .param("id", subjectId)
                .param("label", label)
                .update();
        if (unitIds.isEmpty()) {
            insert(subjectType, subjectId, label, null, by, at);
        }
        unitIds.forEach(unit -> insert(subjectType, subjectId, label, unit, by, at));
    }

    private void insert(String subjectType, String subjectId, String label, String unitId, String by, Instant at) {
        jdbc.sql("""
                insert into recipient_mapping (subject_type, subject_id, label, unit_id, printed_only, mapped_by, mapped_at)
                values (:type, :id, :label, :unit, :printedOnly, :by, :at)
                """)
                .param("type", subjectType)
                .param("id", subjectId)
                .param("label", label)
                .param("unit", unitId)
                .param("printedOnly", unitId == null)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }
}
