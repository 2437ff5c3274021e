package trinhky.notification.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import trinhky.notification.application.TryTemplates;
import trinhky.notification.domain.MailKind;

/** A kind of mail with the newest occasions on which it was written. */
record MailTemplateView(MailKind kind, List<ExampleView> examples) {

    /** A mail that was really written. */
    record ExampleView(UUID mailId, String subject, String toName, Instant queuedAt) {}

    static MailTemplateView of(TryTemplates.Template template) {
        return new MailTemplateView(
                template.kind(),
                template.examples().stream()
                        .map(mail -> new ExampleView(
                                mail.id(), mail.letter().subject(), mail.to().name(), mail.queuedAt()))
                        .toList());
    }
}
