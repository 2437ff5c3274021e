package trinhky.reporting.web;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import trinhky.reporting.application.AdjustFigure;
import trinhky.reporting.application.SaveConsolidationText;
import trinhky.reporting.application.read.ConsolidationView;
import trinhky.reporting.application.read.FigureProvenanceView;
import trinhky.reporting.application.read.ReadConsolidation;
import trinhky.reporting.application.read.ReadFigure;
import trinhky.reporting.application.read.ReadReportGrid;
import trinhky.reporting.application.read.ReportGridView;
import trinhky.reporting.domain.ConsolidationSection;

/** The consolidated report of a cycle, while it is written. */
@RestController
class ConsolidationController {
    /** A written part, with the version that was seen. */
    record ConsolidationTextRequest(int version, String body) {}

    /** A figure instead of the computed one, or null to take that back. */
    record AdjustFigureRequest(
            @Nullable BigDecimal amount, @Nullable String reason) {}

    private final ReadConsolidation readConsolidation;
    private final ReadReportGrid readGrid;
    private final ReadFigure readFigure;
    private final SaveConsolidationText saveText;
    private final AdjustFigure adjust;

    ConsolidationController(
            ReadConsolidation readConsolidation,
            ReadReportGrid readGrid,
            ReadFigure readFigure,
            SaveConsolidationText saveText,
            AdjustFigure adjust) {
        this.readConsolidation = readConsolidation;
        this.readGrid = readGrid;
        this.readFigure = readFigure;
        this.saveText = saveText;
        this.adjust = adjust;
    }

    /**
     * The consolidated report of a period; before the consolidation everything in it is provisional. For the lead unit,
     * the Committee, its Office and those who get the report.
     */
    @GetMapping("/api/cycles/{cycleId}/consolidation")
    ConsolidationView getConsolidation(@PathVariable UUID cycleId) {
        return readConsolidation.read(cycleId);
    }

    /**
     * All reports of a period as a table, units by indicators; what is not handed in is not shown. For whoever may read
     * the period.
     */
    @GetMapping("/api/cycles/{cycleId}/grid")
    ReportGridView getReportGrid(@PathVariable UUID cycleId) {
        return readGrid.read(cycleId);
    }

    /**
     * Where a consolidated figure comes from: which units, who entered, who approved. For whoever may read the period;
     * {@code reporting.indicator-unknown} (404).
     */
    @GetMapping("/api/cycles/{cycleId}/figures/{indicatorId}")
    FigureProvenanceView getFigure(@PathVariable UUID cycleId, @PathVariable UUID indicatorId) {
        return readFigure.read(cycleId, indicatorId);
    }

    /**
     * Saves one written part of the consolidated report. The officer of the lead unit who writes it; refuses with
     * {@code reporting.text-changed} (409) when somebody saved meanwhile, {@code reporting.too-long} (422).
     */
    @PutMapping("/api/cycles/{cycleId}/consolidation/texts/{section}")
    ConsolidationView saveConsolidationText(
            @PathVariable UUID cycleId,
            @PathVariable ConsolidationSection section,
            @RequestBody ConsolidationTextRequest request) {
        saveText.save(cycleId, section, request.version(), request.body());
        return readConsolidation.read(cycleId);
    }

    /**
     * Sets a consolidated figure in place of the computed one, with a reason; without an amount the computed one stands
     * again. The officer of the lead unit; refuses with {@code reporting.indicator-unknown} (404),
     * {@code reporting.reason-missing}, {@code reporting.amount-impossible} (422).
     */
    @PutMapping("/api/cycles/{cycleId}/consolidation/figures/{indicatorId}")
    ConsolidationView adjustConsolidatedValue(
            @PathVariable UUID cycleId, @PathVariable UUID indicatorId, @RequestBody AdjustFigureRequest request) {
        adjust.adjust(cycleId, indicatorId, request.amount(), request.reason());
        return readConsolidation.read(cycleId);
    }
}
