package trinhky.intake.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import trinhky.intake.application.file.FileReading;
import trinhky.plan.PlanDrafts;

/** An officer gives a plan's file to be read. A file that is refused leaves nothing behind. */
@Service
public class UploadPlanFile {

    private final PlanDrafts plans;
    private final KeepPlanFile keep;

    UploadPlanFile(PlanDrafts plans, KeepPlanFile keep) {
        this.plans = plans;
        this.keep = keep;
    }

    /**
     * Reads the file, which may take seconds and holds no connection to the database, and keeps it with its draft.
     *
     * @param name shown to people only
     * @return id of the file that was read
     * @throws trinhky.shared.DomainProblem {@code plan.only-officers-draft}, {@code plan.no-committee-above} (403), or field
     *     {@code file} with the reason why it is not read (422)
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public UUID upload(String name, byte[] content) {
        PlanDrafts.Drafting drafting = plans.requireDrafter();
        FileReading.requireReadable(content.length);
        ReadPlanFile read = FileReading.read(content, ReadPlanFile::of);
        return keep.keep(drafting, name, content, read);
    }
}
