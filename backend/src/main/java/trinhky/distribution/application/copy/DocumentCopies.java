package trinhky.distribution.application.copy;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.distribution.domain.CopyKind;

/** The register of copies. */
@Component
class DocumentCopies {

    private final JdbcClient jdbc;

    DocumentCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @SuppressWarnings("size: one line a column")
    void add(CopyRow copy, UUID entryId, String unitId, int year, int ordinal, String by) {
        jdbc.sql("""
                insert into document_copy (id, entry_id, unit_id, unit_name, kind, year, ordinal, number, first_page,
                    last_page, recipients, made_at, made_by, document_id)
                values (:id, :entry, :unit, :unitName, :kind, :year, :ordinal, :number, :first, :last, :recipients, :at, :by,
                    :document)
                """)
                .param("id", copy.id())
                .param("entry", entryId)
                .param("unit", unitId)
                .param("unitName", copy.unitName())
                .param("kind", copy.kind().name())
                .param("year", year)
                .param("ordinal", ordinal)
                .param("number", copy.number())
                .param("first", copy.firstPage())
                .param("last", copy.lastPage())
                .param("recipients", copy.recipients())
                .param("at", Timestamp.from(copy.madeAt()))
                .param("by", by)
                .param("document", copy.documentId())
                .update();
    }

    /** Copies that one of the units made of the document, the latest first. */
    List<CopyRow> of(UUID entryId, Set<String> unitIds) {
        return jdbc.sql("""
                select * from document_copy where entry_id = :entry and unit_id in (:units) order by made_at desc, id
                """)
                .param("entry", entryId)
                .param("units", unitIds)
                .query((row, number) -> new CopyRow(
                        row.getObject("id", UUID.class),
                        CopyKind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        row.getString("unit_name"),
                        row.getObject("first_page", Integer.class),
                        row.getObject("last_page", Integer.class),
                        row.getString("recipients"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getObject("document_id", UUID.class)))
                .list();
    }
}
