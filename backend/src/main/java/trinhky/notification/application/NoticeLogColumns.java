package trinhky.notification.application;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.notification.domain.PostedNotice;
import trinhky.shared.Messages;

/** The columns of the log of notices as it is exported, in the reader's language. */
@Component
class NoticeLogColumns {
    private final Messages messages;
    private final StepWords steps;

    NoticeLogColumns(Messages messages, StepWords steps) {
        this.messages = messages;
        this.steps = steps;
    }

    String title() {
        return words("title");
    }

    List<List<String>> table(List<PostedNotice> notices) {
        List<String> heads = Stream.of("posted", "kind", "why", "subject", "about", "unit", "reader", "state", "read")
                .map(this::words)
                .toList();
        return Stream.concat(Stream.of(heads), notices.stream().map(this::row)).toList();
    }

    private List<String> row(PostedNotice notice) {
        return List.of(
                MailLogColumns.moment(notice.postedAt()),
                words("kind." + notice.kind()),
                String.join("; ", steps.of(notice.reason())),
                notice.text().title(),
                notice.text().about(),
                notice.unitName(),
                reader(notice),
                messages.text("notification.notice-log.readers", List.of(notice.readers())),
                MailLogColumns.moment(notice.firstReadAt()));
    }

    private String reader(PostedNotice notice) {
        if (notice.officialName() != null) {
            return notice.officialName();
        }
        return notice.role() == null ? "" : words("role." + notice.role());
    }

    private String words(String key) {
        return messages.text("notification.notice-log." + key, List.of());
    }
}
