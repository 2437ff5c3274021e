package trinhky.notification.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.notification.domain.NoticeKind;
import trinhky.notification.domain.PostedNotice;
import trinhky.organisation.Role;

/**
 * A row of the log of notices.
 *
 * @param reasons steps of the reminder policy that decided it, in words
 * @param officialName the one person whom it is for, else null
 * @param role the role in the unit whom it is for, else null
 * @param readers how many have read it
 */
record NoticeRowView(
        UUID noticeId,
        NoticeKind kind,
        List<String> reasons,
        String unitName,
        @Nullable String officialName,
        @Nullable Role role,
        String title,
        String about,
        String path,
        Instant postedAt,
        int readers,
        @Nullable Instant firstReadAt) {

    static NoticeRowView of(PostedNotice notice, List<String> reasons) {
        return new NoticeRowView(
                notice.id(),
                notice.kind(),
                reasons,
                notice.unitName(),
                notice.officialName(),
                notice.role() == null ? null : Role.valueOf(notice.role()),
                notice.text().title(),
                notice.text().about(),
                notice.path(),
                notice.postedAt(),
                notice.readers(),
                notice.firstReadAt());
    }
}
