package trinhky.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import trinhky.distribution.AttachedFiles;
import trinhky.notification.TestMails;
import trinhky.notification.domain.MailAbout;
import trinhky.notification.domain.MailKind;
import trinhky.notification.domain.OutgoingMail;
import trinhky.shared.BusinessClock;
import trinhky.signing.SigningScene;
import trinhky.testing.IntegrationTest;

/** The mail of a delivery carries the file only to recipients whose channel allows it. */
@IntegrationTest
class DeliveryMailTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    AttachedFiles files;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    private final List<MimeMessage> sent = new ArrayList<>();
    private SigningScene plan;

    @BeforeEach
    void theMinistryTakesFiles() throws Exception {
        plan = SigningScene.submitted(beans, "KH")
                .formAccepted()
                .signedBy("ubnd.vice1")
                .issued()
                .sent();
        jdbc.sql("insert into recipient_channel values ('bct', false, true, 'admin', :now)")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Test
    void theFileGoesWhereTheChannelAllowsItAndNowhereElse() throws Exception {
        assertThat(namesOfFiles(MailKind.DELIVERY, "bct")).containsExactly("01-KH-UBND.pdf");
        assertThat(namesOfFiles(MailKind.DELIVERY, "xa-1")).isEmpty();
        assertThat(namesOfFiles(MailKind.REMINDER, "bct")).isEmpty();
    }

    @Test
    void aDocumentThatWasCalledBackNoLongerTravels() throws Exception {
        plan.as("vpub.clerk").posts("/api/register/" + plan.entryId() + "/recall", "{\"reason\":\"Nhầm phụ lục\"}");
        assertThat(namesOfFiles(MailKind.DELIVERY, "bct")).isEmpty();
    }

    private List<String> namesOfFiles(MailKind kind, String unit) throws Exception {
        sent.clear();
        carrier().carry(mail(kind, plan.deliveryTo(unit)));
        Multipart parts = (Multipart) sent.get(0).getContent();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++) {
            Part part = parts.getBodyPart(i);
            if (part.getFileName() != null) {
                names.add(part.getFileName());
            }
        }
        return names;
    }

    private OutgoingMail mail(MailKind kind, UUID delivery) {
        UUID id = UUID.randomUUID();
        OutgoingMail mail = TestMails.mail(id, "delivery " + id, "hop@dongthap.gov.vn", clock.instant());
        return new OutgoingMail(
                mail.id(),
                mail.dedupeKey(),
                kind,
                mail.to(),
                mail.letter(),
                new MailAbout("LETTER", plan.subjectId(), delivery, "", null),
                mail.queuedAt(),
                mail.sendFrom(),
                mail.fate());
    }

    private MailCarrier carrier() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] messages, Object[] originals) {
                sent.addAll(List.of(messages));
            }
        };
        return new MailCarrier(sender, clock, "trinhky@localhost", files);
    }
}
