package trinhky.notification.web;

import java.time.Instant;
import java.util.UUID;
import trinhky.notification.domain.NoticeKind;
import trinhky.notification.domain.ReceivedNotice;

/** A notice as its reader sees it. */
record NoticeView(
        UUID noticeId, NoticeKind kind, String title, String about, String path, Instant postedAt, boolean read) {

    static NoticeView of(ReceivedNotice notice) {
        return new NoticeView(
                notice.id(),
                notice.kind(),
                notice.text().title(),
                notice.text().about(),
                notice.path(),
                notice.postedAt(),
                notice.read());
    }
}
