package trinhky.audit.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import trinhky.audit.application.ReadTimeline;
import trinhky.audit.application.VerifyChain;
import trinhky.audit.domain.SubjectKey;
import trinhky.shared.Page;

/** The record of a subject. */
@RestController
@RequestMapping("/api")
class TimelineController {
    private static final String END = "9223372036854775807";

    private final ReadTimeline timeline;
    private final VerifyChain verification;

    TimelineController(ReadTimeline timeline, VerifyChain verification) {
        this.timeline = timeline;
        this.verification = verification;
    }

    /**
     * What happened to a subject, the newest first. For whoever may read the subject.
     *
     * @param before {@code next} of the page before
     */
    @GetMapping("/timeline/{subjectType}/{subjectId}")
    Page<TimelineEntryView> listTimeline(
            @PathVariable String subjectType,
            @PathVariable String subjectId,
            @RequestParam(defaultValue = END) long before,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return timeline.read(new SubjectKey(subjectType, subjectId), before, limit)
                .map(TimelineEntryView::of);
    }

    /** Whether the record of a subject is whole: its chain of hashes is computed anew. An administrator. */
    @GetMapping("/audit/{subjectType}/{subjectId}/verification")
    ChainVerificationView verifyAuditChain(@PathVariable String subjectType, @PathVariable String subjectId) {
        return ChainVerificationView.of(verification.verify(new SubjectKey(subjectType, subjectId)));
    }
}
