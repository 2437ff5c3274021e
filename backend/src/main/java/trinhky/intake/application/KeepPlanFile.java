package trinhky.intake.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trinhky.document.DocumentStore;
import trinhky.document.StoredDocument;
import trinhky.intake.domain.draft.DraftReading;
import trinhky.intake.domain.draft.ImportDraft;
import trinhky.intake.domain.draft.ImportedFile;
import trinhky.intake.domain.source.SourcePages;
import trinhky.organisation.UnitDirectory;
import trinhky.plan.PlanDrafts;

/** Keeps a file that was read: its bytes, its pages and the draft of it, in one transaction. */
@Component
class KeepPlanFile {

    private static final int LONGEST_NAME = 200;

    private final DocumentStore documents;
    private final ImportedFiles files;
    private final UnitDirectory directory;
    private final Clock clock;

    KeepPlanFile(DocumentStore documents, ImportedFiles files, UnitDirectory directory, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.directory = directory;
        this.clock = clock;
    }

    @Transactional
    UUID keep(PlanDrafts.Drafting drafting, String name, byte[] content, ReadPlanFile read) {
        UUID id = UUID.randomUUID();
        String shown = shown(name);
        StoredDocument stored =
                documents.store(content, read.kind().mediaType(), shown, ImportedFile.SUBJECT_TYPE, id.toString());
        DirectoryNames names = new DirectoryNames(directory, drafting.issuerUnitId(), LocalDate.now(clock));
        ImportDraft draft = DraftReading.of(read.reading(), read.findings(), names);
        files.add(new ImportedFile(
                id,
                0,
                drafting.unitId(),
                drafting.officialId(),
                clock.instant(),
                stored.id(),
                shown,
                read.kind().name(),
                SourcePages.of(read.reading().text()),
                draft,
                null));
        return id;
    }

    /** The last part of the name without control signs. */
    private static String shown(String name) {
        String plain = name == null
                ? ""
                : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{C}", "").strip();
        return plain.isEmpty() ? "ke-hoach" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }
}
