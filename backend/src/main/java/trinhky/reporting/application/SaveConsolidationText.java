package trinhky.reporting.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.reporting.domain.ConsolidationSection;
import trinhky.reporting.domain.ConsolidationTexts;
import trinhky.shared.DomainProblem;

/** Saves one written part of the consolidated report while the lead officer is writing. */
@Service
public class SaveConsolidationText {
    private static final int LONGEST = 50_000;

    private final ConsolidationDesk desk;
    private final ConsolidationTexts texts;

    SaveConsolidationText(ConsolidationDesk desk, ConsolidationTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /**
     * Saves it.
     *
     * @param version the version that the officer saw
     * @throws DomainProblem {@code reporting.text-changed} when somebody changed it meanwhile
     */
    @Transactional
    public void save(UUID cycleId, ConsolidationSection section, int version, String body) {
        ConsolidationDesk.Turn turn = desk.take(ReportTasks.CONSOLIDATE, cycleId);
        turn.consolidation().requireDraft();
        String text = body == null ? "" : body;
        if (text.length() > LONGEST) {
            throw DomainProblem.invalid("body", "reporting.too-long", LONGEST);
        }
        if (!texts.write(cycleId, section, version, text, turn.officialId(), turn.at())) {
            throw DomainProblem.refused("reporting.text-changed");
        }
    }
}
