package trinhky.intake.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import trinhky.intake.domain.draft.ImportDraft;
import trinhky.intake.domain.draft.ImportedFile;
import trinhky.intake.domain.source.SourcePages;
import trinhky.shared.DomainProblem;

/** The files that were read, with their drafts as JSON. */
@Component
class ImportedFiles {

    /** A file in a list. */
    record Line(UUID id, String fileName, Instant uploadedAt, UUID planId) {}

    private static final int LATEST = 50;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ImportedFiles(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void add(ImportedFile file) {
        jdbc.sql("""
                insert into imported_file (id, version, unit_id, uploaded_by, uploaded_at, document_id, file_name, kind, pages, draft, updated_at)
                values (:id, 0, :unit, :by, :at, :document, :name, :kind, :pages::jsonb, :draft::jsonb, :at)
                """)
                .param("id", file.id())
                .param("unit", file.unitId())
                .param("by", file.uploadedBy())
                .param("at", file.uploadedAt().atOffset(ZoneOffset.UTC))
                .param("document", file.documentId())
                .param("name", file.fileName())
                .param("kind", file.kind())
                .param("pages", json.writeValueAsString(file.pages()))
                .param("draft", json.writeValueAsString(file.draft()))
                .update();
    }

    /** Saves draft and plan, or {@code intake.changed-by-other} (409). */
    void save(ImportedFile file) {
        int saved = jdbc.sql("""
                update imported_file set version = version + 1, draft = :draft::jsonb, plan_id = :plan, updated_at = :at
                where id = :id and version = :version
                """)
                .param("id", file.id())
                .param("version", file.version())
                .param("draft", json.writeValueAsString(file.draft()))
                .param("plan", file.planId())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (saved == 0) {
            throw DomainProblem.refused("intake.changed-by-other");
        }
    }

    Optional<ImportedFile> find(UUID id) {
        return jdbc.sql("select * from imported_file where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** The latest files of the units, the newest first. */
    List<Line> ofUnits(Collection<String> unitIds) {
        return jdbc.sql("""
                select id, file_name, uploaded_at, plan_id from imported_file
                where unit_id in (:units) order by uploaded_at desc limit :limit
                """)
                .param("units", unitIds)
                .param("limit", LATEST)
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        row.getTimestamp("uploaded_at").toInstant(),
                        row.getObject("plan_id", UUID.class)))
                .list();
    }

    private ImportedFile read(ResultSet row, int number) throws SQLException {
        return new ImportedFile(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("unit_id"),
                row.getString("uploaded_by"),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getObject("document_id", UUID.class),
                row.getString("file_name"),
                row.getString("kind"),
                json.readValue(row.getString("pages"), SourcePages.class),
                json.readValue(row.getString("draft"), ImportDraft.class),
                row.getObject("plan_id", UUID.class));
    }
}
