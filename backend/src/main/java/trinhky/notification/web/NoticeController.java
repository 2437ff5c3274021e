package trinhky.notification.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.notification.application.ReadNotices;

/** The notices of the official signed in. */
@RestController
@RequestMapping("/api/notices")
class NoticeController {
    private final ReadNotices notices;

    NoticeController(ReadNotices notices) {
        this.notices = notices;
    }

    /**
     * The official's own notices and those of the groups belonged to, newest first.
     *
     * @param offset {@code next} of the page before
     */
    @GetMapping
    NoticesView listNotices(
            @RequestParam(defaultValue = "false") boolean unreadOnly,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int offset,
            @RequestParam(defaultValue = "30") @Min(1) @Max(100) int limit) {
        List<NoticeView> found = notices.page(unreadOnly, offset, limit + 1).stream()
                .map(NoticeView::of)
                .toList();
        return new NoticesView(
                found.stream().limit(limit).toList(), found.size() > limit ? offset + limit : null, notices.unread());
    }

    /** How many notices wait to be read; a hundred stands for a hundred or more. */
    @GetMapping("/unread-count")
    UnreadNoticesView countUnreadNotices() {
        return new UnreadNoticesView(notices.unread());
    }

    /** Marks one of the official's notices as read; {@code notification.notice-unknown} (404). */
    @PutMapping("/{noticeId}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void markNoticeRead(@PathVariable UUID noticeId) {
        notices.markRead(noticeId);
    }

    /** Marks all of the official's notices as read. */
    @PutMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void markAllNoticesRead() {
        notices.markAllRead();
    }
}
