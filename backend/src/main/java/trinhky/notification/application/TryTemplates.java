package trinhky.notification.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.notification.domain.Letter;
import trinhky.notification.domain.MailFilter;
import trinhky.notification.domain.MailKind;
import trinhky.notification.domain.MailLog;
import trinhky.notification.domain.OutgoingMail;
import trinhky.shared.DomainProblem;

/** An administrator reads what the templates make of real occasions, and gets one on the own box. */
@Service
@Transactional
public class TryTemplates {
    private static final int EXAMPLES = 20;

    /** A kind of mail with the newest mails of it, any of which may be previewed. */
    public record Template(MailKind kind, List<OutgoingMail> examples) {}

    private final MailTemplates templates;
    private final MailLog mails;
    private final MailAccess access;
    private final TestMail test;

    TryTemplates(MailTemplates templates, MailLog mails, MailAccess access, TestMail test) {
        this.templates = templates;
        this.mails = mails;
        this.access = access;
        this.test = test;
    }

    /** All templates. */
    public List<Template> list() {
        access.requireAdministrator();
        return templates.kinds().stream()
                .map(kind -> new Template(kind, examples(kind)))
                .toList();
    }

    /** What the template of that mail makes of its facts today. */
    public Letter preview(UUID mailId, String language) {
        access.requireAdministrator();
        return mails.find(mailId)
                .flatMap(mail -> templates.anew(mail, language))
                .orElseThrow(() -> DomainProblem.notFound("notification.mail-unknown"));
    }

    /** Sends the preview to the own box of the administrator, and to nobody else. */
    public void sendToOneself(UUID mailId, String language) {
        test.queue(preview(mailId, language), access.requireAdministrator());
    }

    private List<OutgoingMail> examples(MailKind kind) {
        return mails.page(new MailFilter(null, null, kind, null, null, null), 0, EXAMPLES).stream()
                .filter(mail -> mail.about().facts() != null)
                .toList();
    }
}
