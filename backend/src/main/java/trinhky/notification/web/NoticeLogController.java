package trinhky.notification.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import trinhky.notification.application.ReadNoticeLog;
import trinhky.notification.application.StepWords;
import trinhky.notification.domain.NoticeFilter;
import trinhky.notification.domain.NoticeKind;

/** The log of the notices inside the application, and the same as a file. */
@RestController
@RequestMapping("/api")
class NoticeLogController {
    private final ReadNoticeLog notices;
    private final StepWords steps;

    NoticeLogController(ReadNoticeLog notices, StepWords steps) {
        this.notices = notices;
        this.steps = steps;
    }

    /**
     * The log of the notices inside the application, newest first. An administrator.
     *
     * @param offset {@code next} of the page before
     */
    @GetMapping("/notice-log")
    NoticeLogView listNoticeLog(
            @RequestParam(required = false) NoticeKind kind,
            @RequestParam(required = false) Boolean read,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int offset,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        NoticeFilter filter = filter(kind, read, q, from, to);
        List<NoticeRowView> rows = notices.page(filter, offset, limit + 1).stream()
                .map(notice -> NoticeRowView.of(notice, steps.of(notice.reason())))
                .toList();
        return new NoticeLogView(
                rows.stream().limit(limit).toList(),
                rows.size() > limit ? offset + limit : null,
                notices.count(filter(kind, true, q, from, to)),
                notices.count(filter(kind, false, q, from, to)));
    }

    /**
     * The log of notices as a file (XLSX or CSV), nothing in it run as a formula; the filters are those of the list. An
     * administrator.
     */
    @GetMapping("/notice-log-sheet")
    ResponseEntity<byte[]> exportNoticeLog(
            @RequestParam(defaultValue = "XLSX") SheetFormat format,
            @RequestParam(required = false) NoticeKind kind,
            @RequestParam(required = false) Boolean read,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to) {
        return SheetFormat.answer(
                "nhat-ky-thong-bao", notices.file(filter(kind, read, q, from, to), format == SheetFormat.CSV));
    }

    private static NoticeFilter filter(NoticeKind kind, Boolean read, String q, LocalDate from, LocalDate to) {
        return new NoticeFilter(kind, read, q == null || q.isBlank() ? null : q.strip(), from, to);
    }
}
