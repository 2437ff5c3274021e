package trinhky.reporting.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.document.Renditions;
import trinhky.identity.Access;
import trinhky.reporting.domain.ReportingCycle;
import trinhky.reporting.domain.ReportingCycles;
import trinhky.shared.DomainProblem;

/** Shows a consolidated report, and the letter that goes with it, in the form of the documents that they will become. */
@Service
public class PreviewConsolidation {

    private final Access access;
    private final ReportingCycles cycles;
    private final CycleDocuments documents;
    private final Renditions renditions;

    PreviewConsolidation(Access access, ReportingCycles cycles, CycleDocuments documents, Renditions renditions) {
        this.access = access;
        this.cycles = cycles;
        this.documents = documents;
        this.renditions = renditions;
    }

    /** The report in print; every page says that it is a draft. */
    @Transactional(readOnly = true)
    public byte[] reportPdf(UUID cycleId) {
        return renditions.pdf(documents.report(readable(cycleId)), null, true);
    }

    /** The report as DOCX. */
    @Transactional(readOnly = true)
    public byte[] reportDocx(UUID cycleId) {
        return renditions.docx(documents.report(readable(cycleId)), null);
    }

    /** The covering letter in print; number, date and signature are left open. */
    @Transactional(readOnly = true)
    public byte[] letterPdf(UUID cycleId) {
        return renditions.pdf(documents.letter(readable(cycleId)), null, false);
    }

    /** The covering letter as DOCX. */
    @Transactional(readOnly = true)
    public byte[] letterDocx(UUID cycleId) {
        return renditions.docx(documents.letter(readable(cycleId)), null);
    }

    private ReportingCycle readable(UUID cycleId) {
        access.requireRead(SubjectTypes.CYCLE, cycleId.toString());
        return cycles.findById(cycleId).orElseThrow(() -> DomainProblem.notFound("reporting.cycle-unknown"));
    }
}
