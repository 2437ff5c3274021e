package trinhky.reporting.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import trinhky.shared.Rows;

/** The written parts of consolidated reports, saved one by one. */
@Repository
public class ConsolidationTexts {
    private final JdbcClient jdbc;

    ConsolidationTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the empty parts of a new consolidated report. */
    public void prepare(UUID cycleId) {
        for (ConsolidationSection section : ConsolidationSection.values()) {
            jdbc.sql("insert into consolidation_text (cycle_id, section) values (:cycle, :section)"
                            + " on conflict do nothing")
                    .param("cycle", cycleId)
                    .param("section", section.name())
                    .update();
        }
    }

    /** All parts in the order of the report. */
    public List<ConsolidationText> of(UUID cycleId) {
        return jdbc
                .sql("select section, body, written_by, written_at, version from consolidation_text"
                        + " where cycle_id = :cycle")
                .param("cycle", cycleId)
                .query(Rows.of(ConsolidationText.class))
                .stream()
                .sorted(Comparator.comparing(ConsolidationText::section))
                .toList();
    }

    /**
     * Writes one part if it still has the version that the officer saw.
     *
     * @return whether it was written
     */
    public boolean write(
            UUID cycleId, ConsolidationSection section, int version, String body, String officer, Instant at) {
        return jdbc.sql("""
                                update consolidation_text
                                set body = :body, written_by = :by, written_at = :at, version = version + 1
                                where cycle_id = :cycle and section = :section and version = :version""")
                        .param("cycle", cycleId)
                        .param("section", section.name())
                        .param("version", version)
                        .param("body", body)
                        .param("by", officer)
                        .param("at", SqlTime.of(at))
                        .update()
                == 1;
    }
}
