package trinhky.document.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import trinhky.document.IssueMarks;
import trinhky.document.OfficialDocument;
import trinhky.document.PlaceOnPage;
import trinhky.document.domain.PrintedForm;
import trinhky.shared.DomainProblem;

/** The contents of printed files, kept beside them so that every other rendition shows the same words. */
@Component
@Transactional
class PrintedForms {

    private static final TypeReference<List<PlaceOnPage>> PLACES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PrintedForms(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void keep(UUID documentId, PrintedForm form) {
        jdbc.sql("""
                insert into official_form (document_id, content, places, marks)
                values (:documentId, :content::jsonb, :places::jsonb, :marks::jsonb)
                """)
                .param("documentId", documentId)
                .param("content", json.writeValueAsString(form.content()))
                .param("places", json.writeValueAsString(form.places()))
                .param("marks", form.marks() == null ? null : json.writeValueAsString(form.marks()))
                .update();
    }

    @Transactional(readOnly = true)
    Optional<PrintedForm> find(UUID documentId) {
        return jdbc.sql("select content, places, marks from official_form where document_id = :documentId")
                .param("documentId", documentId)
                .query((row, number) -> form(row.getString("content"), row.getString("places"), row.getString("marks")))
                .optional();
    }

    @Transactional(readOnly = true)
    PrintedForm require(UUID documentId) {
        return find(documentId).orElseThrow(() -> DomainProblem.notFound("document.not-found"));
    }

    private PrintedForm form(String content, String places, String marks) {
        return new PrintedForm(
                json.readValue(content, OfficialDocument.class),
                json.readValue(places, PLACES),
                marks == null ? null : json.readValue(marks, IssueMarks.class));
    }
}
