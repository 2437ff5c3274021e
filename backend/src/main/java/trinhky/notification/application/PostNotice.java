package trinhky.notification.application;

import org.springframework.stereotype.Component;
import trinhky.notification.domain.MailContent;
import trinhky.notification.domain.Notice;
import trinhky.notification.domain.NoticeAudience;
import trinhky.notification.domain.NoticeKind;
import trinhky.notification.domain.NoticeText;
import trinhky.notification.domain.Notices;
import trinhky.shared.BusinessClock;

/** Posts inside the application what a mail tells, in both languages, in the transaction of the event. */
@Component
class PostNotice {
    private final Notices notices;
    private final MailWords words;
    private final BusinessClock clock;

    PostNotice(Notices notices, MailWords words, BusinessClock clock) {
        this.notices = notices;
        this.words = words;
        this.clock = clock;
    }

    <F> void post(QueueMail.Occasion occasion, NoticeAudience audience, MailTemplate<F> template, F facts) {
        MailContent vietnamese = template.content(facts, words.in(MailWords.VIETNAMESE));
        MailContent english = template.content(facts, words.in(MailWords.ENGLISH));
        NoticeKind kind = NoticeKind.valueOf(template.kind().name());
        post(occasion.key(), occasion.reason(), kind, audience, text(vietnamese), text(english), vietnamese.path());
    }

    void post(
            String key,
            String reason,
            NoticeKind kind,
            NoticeAudience audience,
            NoticeText vietnamese,
            NoticeText english,
            String path) {
        notices.post(new Notice(key, kind, audience, vietnamese, english, path, reason, clock.instant()));
    }

    private static NoticeText text(MailContent content) {
        return new NoticeText(content.subject(), content.paragraphs().get(0));
    }
}
