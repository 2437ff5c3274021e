package trinhky.reporting.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.document.OfficialDocument;
import trinhky.document.Renditions;
import trinhky.reporting.domain.ConsolidatedFigure;
import trinhky.reporting.domain.ConsolidatedFigures;
import trinhky.reporting.domain.FrozenFigures;
import trinhky.reporting.domain.ReportingCycle;

/** Freezes the figures of a consolidated report and the document that shows them. */
@Component
class ConsolidatedReportFreezing {
    private final ConsolidatedFigures figures;
    private final FrozenFigures frozen;
    private final ConsolidatedReportDrafting drafting;
    private final Renditions renditions;

    ConsolidatedReportFreezing(
            ConsolidatedFigures figures,
            FrozenFigures frozen,
            ConsolidatedReportDrafting drafting,
            Renditions renditions) {
        this.figures = figures;
        this.frozen = frozen;
        this.drafting = drafting;
        this.renditions = renditions;
    }

    /** Freezes them; the file's id is what will be signed. */
    UUID freeze(ReportingCycle cycle) {
        List<ConsolidatedFigure> now = figures.of(cycle.id());
        frozen.freeze(cycle.id(), now);
        OfficialDocument document = drafting.draft(cycle, now);
        String name = "bao-cao-tong-hop-" + cycle.period().code();
        return renditions
                .freeze(document, name, SubjectTypes.CYCLE, cycle.id().toString())
                .id();
    }
}
