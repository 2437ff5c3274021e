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
        post(
                occasion.key(),
                occasion.reason(),
                kind,
                audience,
                text(vietnamese, MailWords.VIETNAMESE),
                text(english, MailWords.ENGLISH),
                vietnamese.path());
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

    /** What a list begins with says more than the sentence above it. */
    private NoticeText text(MailContent content, String language) {
        if (content.groups().isEmpty()) {
            return new NoticeText(content.subject(), content.about());
        }
        MailContent.Group first = content.groups().get(0);
        MailContent.Item item = first.items().get(0);
        String named = item.title() + " – " + (item.about().isEmpty() ? first.about() : item.about());
        int others = content.groups().stream().mapToInt(MailContent.Group::size).sum() - 1;
        return new NoticeText(
                content.subject(), others == 0 ? named : words.in(language).say("notice.more", named, others));
    }
}
