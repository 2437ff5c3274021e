package trinhky.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import trinhky.document.DocumentStore;
import trinhky.document.FormCheck;
import trinhky.testing.FormAssert;
import trinhky.testing.IntegrationTest;
import trinhky.testing.PdfA;

/** A document as it leaves the house: signed, numbered, sealed. */
@IntegrationTest
class IssuedFormTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DocumentStore documents;

    @Autowired
    FormCheck check;

    @Test
    void theIssuedFileKeepsTheFormAndIsArchivable() throws Exception {
        SigningScene scene = SigningScene.submitted(beans, "KH")
                .formAccepted()
                .signedBy("ubnd.vice1")
                .issued();
        byte[] pdf = documents.content(jdbc.sql("select document_id from outgoing_entry where subject_id = :subject")
                .param("subject", scene.subjectId())
                .query(UUID.class)
                .single());
        assertThat(check.check(pdf)).isEmpty();
        assertThat(PdfA.problems(pdf)).isEmpty();
        assertThat(FormAssert.textOfPdf(pdf)).contains("KH-UBND");
    }
}
