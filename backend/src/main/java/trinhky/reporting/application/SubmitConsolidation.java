package trinhky.reporting.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.reporting.domain.ConsolidationTexts;
import trinhky.shared.DomainProblem;
import trinhky.shared.FieldProblem;
import trinhky.task.TaskSubjects;

/** The lead officer hands the consolidated report to the head of the lead unit. */
@Service
public class SubmitConsolidation {
    private final ConsolidationDesk desk;
    private final ConsolidationTexts texts;
    private final CycleProcess process;
    private final TaskSubjects notes;

    SubmitConsolidation(ConsolidationDesk desk, ConsolidationTexts texts, CycleProcess process, TaskSubjects notes) {
        this.desk = desk;
        this.texts = texts;
        this.process = process;
        this.notes = notes;
    }

    /** Hands it over, or says which parts are still empty. */
    @Transactional
    public void submit(UUID cycleId) {
        ConsolidationDesk.Turn turn = desk.take(ReportTasks.CONSOLIDATE, cycleId);
        List<FieldProblem> problems = missingParts(cycleId);
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
        turn.consolidation().submit(turn.officialId(), turn.at());
        desk.put(turn, "reporting.consolidation-submitted", null, Map.of());
        notes.clearNote(cycleId.toString());
        process.consolidated(turn.taskId());
    }

    private List<FieldProblem> missingParts(UUID cycleId) {
        return texts.of(cycleId).stream()
                .filter(text -> text.section().isRequired() && text.body().isBlank())
                .map(text -> FieldProblem.of(text.section().name(), "reporting.text-missing"))
                .toList();
    }
}
