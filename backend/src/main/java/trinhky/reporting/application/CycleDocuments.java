package trinhky.reporting.application;

import org.springframework.stereotype.Component;
import trinhky.document.OfficialDocument;
import trinhky.reporting.domain.ConsolidatedFigures;
import trinhky.reporting.domain.ReportingCycle;

/** The official documents of a cycle as they would be today. */
@Component
class CycleDocuments {

    private final ConsolidatedFigures figures;
    private final ConsolidatedReportDrafting drafting;
    private final CoveringText letter;

    CycleDocuments(ConsolidatedFigures figures, ConsolidatedReportDrafting drafting, CoveringText letter) {
        this.figures = figures;
        this.drafting = drafting;
        this.letter = letter;
    }

    /** The consolidated report. */
    OfficialDocument report(ReportingCycle cycle) {
        return drafting.draft(cycle, figures.of(cycle.id()));
    }

    /** The letter that goes with it. */
    OfficialDocument letter(ReportingCycle cycle) {
        return letter.of(cycle);
    }
}
