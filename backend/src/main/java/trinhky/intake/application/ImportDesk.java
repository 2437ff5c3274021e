package trinhky.intake.application;

import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.identity.Access;
import trinhky.intake.domain.draft.ImportedFile;
import trinhky.plan.PlanDrafts;
import trinhky.shared.DomainProblem;

/** Opens a file that was read for those who may see it, and for those who may work on it. */
@Component
class ImportDesk {

    private final Access access;
    private final ImportedFiles files;
    private final PlanDrafts plans;

    ImportDesk(Access access, ImportedFiles files, PlanDrafts plans) {
        this.access = access;
        this.files = files;
        this.plans = plans;
    }

    ImportedFile toRead(UUID id) {
        access.requireRead(ImportedFile.SUBJECT_TYPE, id.toString());
        return files.find(id).orElseThrow(() -> DomainProblem.notFound("intake.import-unknown"));
    }

    /**
     * The file in the version that the reader saw.
     *
     * @throws DomainProblem {@code intake.changed-by-other} (409), {@code plan.only-officers-draft} (403)
     */
    ImportedFile toChange(UUID id, int version) {
        ImportedFile file = toRead(id);
        if (!plans.requireDrafter().unitId().equals(file.unitId())) {
            throw DomainProblem.forbidden("identity.not-yours");
        }
        if (file.version() != version) {
            throw DomainProblem.refused("intake.changed-by-other");
        }
        return file;
    }
}
