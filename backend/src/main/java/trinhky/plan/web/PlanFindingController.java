package trinhky.plan.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;
import trinhky.plan.application.CloseFinding;
import trinhky.plan.application.FindingBook.Entry;
import trinhky.plan.application.ReadFindings;
import trinhky.plan.domain.FindingClosing;
import trinhky.plan.domain.readiness.Finding;
import trinhky.shared.Messages;

/** What the checks found in a plan, and closing it with a reason. */
@RestController
@RequestMapping("/api/plans/{planId}/findings")
class PlanFindingController {

    private final ReadFindings findings;
    private final CloseFinding close;
    private final OfficialDirectory officials;
    private final Messages words;

    PlanFindingController(ReadFindings findings, CloseFinding close, OfficialDirectory officials, Messages words) {
        this.findings = findings;
        this.close = close;
        this.officials = officials;
        this.words = words;
    }

    /**
     * What the checks found in the plan, the gravest first; closed findings stay in the list. For the units whose hands
     * the plan passes through, empty for other readers.
     */
    @GetMapping
    List<FindingView> listPlanFindings(@PathVariable UUID planId) {
        List<Entry> entries = findings.of(planId);
        Map<String, OfficialSummary> people = officials.officials(entries.stream()
                .filter(entry -> entry.closing() != null)
                .map(entry -> entry.closing().closedBy())
                .distinct()
                .toList());
        return entries.stream().map(entry -> view(entry, people)).toList();
    }

    /**
     * Leaves the plan as it is at this place, with a reason; the finding opens again when the words change. The
     * drafter; refuses with {@code plan.finding-gone} (409), {@code plan.reason-required} (422).
     */
    @PutMapping("/{key}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void closePlanFinding(
            @PathVariable UUID planId, @PathVariable String key, @Valid @RequestBody PlanReasonRequest request) {
        close.close(planId, key, request.reason());
    }

    /** Opens a closed finding again. The drafter. */
    @DeleteMapping("/{key}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopenPlanFinding(@PathVariable UUID planId, @PathVariable String key) {
        close.reopen(planId, key);
    }

    private FindingView view(Entry entry, Map<String, OfficialSummary> people) {
        Finding finding = entry.finding();
        return new FindingView(
                finding.key(),
                finding.code(),
                finding.severity(),
                words.text(finding.code(), finding.args()),
                finding.place().part(),
                finding.place().rowId(),
                finding.place().field(),
                finding.evidence().stream()
                        .map(it -> new FindingView.FindingEvidenceView(it.source(), it.ref(), it.quote()))
                        .toList(),
                closing(entry.closing(), people));
    }

    private static FindingView.FindingClosingView closing(FindingClosing closing, Map<String, OfficialSummary> people) {
        return closing == null
                ? null
                : new FindingView.FindingClosingView(
                        closing.reason(),
                        PlanPersonView.of(closing.closedBy(), people.get(closing.closedBy())),
                        closing.closedAt());
    }
}
