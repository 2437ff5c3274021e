package trinhky.reporting.application;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.Purpose;
import trinhky.distribution.RecipientLine;
import trinhky.organisation.UnitSummary;
import trinhky.reporting.LetterKind;
import trinhky.reporting.domain.CycleLetter;
import trinhky.reporting.domain.CycleLetters;
import trinhky.reporting.domain.ReportingCycle;
import trinhky.shared.DomainProblem;

/** The letters with which the consolidated report of a period was sent to those who receive it. */
@Service
public class CoveringLetters {

    /**
     * The letters, the latest first.
     *
     * @param maySend whether the reader may have one sent
     */
    public record Sent(List<CycleLetter> letters, boolean maySend) {}

    private final LetterDesk desk;
    private final CoveringText text;
    private final CycleLetters letters;

    CoveringLetters(LetterDesk desk, CoveringText text, CycleLetters letters) {
        this.desk = desk;
        this.text = text;
        this.letters = letters;
    }

    /** For whoever may read the period. */
    @Transactional(readOnly = true)
    public Sent read(UUID cycleId) {
        LetterDesk.Turn turn = desk.read(cycleId);
        List<CycleLetter> sent = letters.ofCycle(cycleId, LetterKind.COVERING);
        boolean possible = !LetterSending.isUnderWay(sent)
                && text.report(turn.cycle()).isPresent()
                && !text.receivers(turn.cycle()).isEmpty();
        return new Sent(sent, possible && turn.isHead());
    }

    /**
     * The letter that goes with the report.
     *
     * @throws DomainProblem refused, {@code reporting.report-not-issued} or {@code reporting.no-receiver}
     */
    LetterDraft draft(LetterDesk.Turn turn) {
        ReportingCycle cycle = turn.cycle();
        List<UnitSummary> receivers = text.receivers(cycle);
        text.report(cycle).orElseThrow(() -> DomainProblem.refused("reporting.report-not-issued"));
        if (receivers.isEmpty()) {
            throw DomainProblem.refused("reporting.no-receiver");
        }
        return new LetterDraft(
                LetterKind.COVERING,
                text.of(cycle),
                "Công văn " + CoveringText.summary(turn.plan(), cycle),
                "Công văn gửi kèm báo cáo " + cycle.periodLabel(),
                "cong-van-gui-bao-cao-" + cycle.period().code(),
                receivers.stream().map(UnitSummary::id).toList(),
                recipients(receivers, text.lead(cycle)));
    }

    private static List<RecipientLine> recipients(List<UnitSummary> receivers, UnitSummary lead) {
        return Stream.concat(
                        receivers.stream()
                                .map(unit -> new RecipientLine(unit.name(), null, unit.id(), Purpose.FOR_REPORT)),
                        Stream.of(new RecipientLine(lead.name(), null, lead.id(), Purpose.FOR_INFORMATION)))
                .toList();
    }
}
