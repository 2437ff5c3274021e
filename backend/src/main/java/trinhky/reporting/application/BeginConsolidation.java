package trinhky.reporting.application;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.reporting.domain.Consolidation;
import trinhky.reporting.domain.ConsolidationTexts;
import trinhky.reporting.domain.Consolidations;
import trinhky.reporting.domain.ReportingCycle;
import trinhky.reporting.domain.ReportingCycles;

/** All reports are in or their time has passed, or the consolidated report came back: the lead unit writes it. */
@Service("reporting.beginConsolidation")
public class BeginConsolidation {
    private final ReportingCycles cycles;
    private final Consolidations consolidations;
    private final ConsolidationTexts texts;
    private final Announcements announcements;

    BeginConsolidation(
            ReportingCycles cycles,
            Consolidations consolidations,
            ConsolidationTexts texts,
            Announcements announcements) {
        this.cycles = cycles;
        this.consolidations = consolidations;
        this.texts = texts;
        this.announcements = announcements;
    }

    /** Begins it; when it was begun before, it only goes back to the lead unit. */
    @Transactional
    public void begin(UUID cycleId) {
        ReportingCycle cycle = cycles.findOneById(cycleId).orElseThrow();
        cycle.consolidate();
        cycles.save(cycle);
        if (consolidations.findById(cycleId).isEmpty()) {
            consolidations.save(Consolidation.begin(cycleId, announcements.now()));
            texts.prepare(cycleId);
            announcements.cycleAct(cycleId, "reporting.consolidation-begun", "system", null, null, Map.of());
        }
    }
}
