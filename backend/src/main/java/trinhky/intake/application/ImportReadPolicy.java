package trinhky.intake.application;

import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.ReadPolicy;
import trinhky.intake.domain.draft.ImportedFile;

/** A file that was read is a working paper of the unit that drafts. */
@Component
class ImportReadPolicy implements ReadPolicy {

    private final ImportedFiles files;

    ImportReadPolicy(ImportedFiles files) {
        this.files = files;
    }

    @Override
    public String subjectType() {
        return ImportedFile.SUBJECT_TYPE;
    }

    @Override
    public boolean mayRead(String subjectId, CurrentOfficial who) {
        return ReadPolicy.uuid(subjectId)
                .flatMap(files::find)
                .filter(file -> who.unitIds().contains(file.unitId()))
                .isPresent();
    }
}
