package trinhky.intake.application;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.intake.domain.draft.Correction;
import trinhky.intake.domain.draft.DraftItem;
import trinhky.intake.domain.draft.DraftPart;
import trinhky.intake.domain.draft.ImportDraft;
import trinhky.intake.domain.draft.ImportedFile;

/** An officer looks through what was read: accepts, corrects, leaves out. */
@Service
@Transactional
public class ReviewImport {

    private final ImportDesk desk;
    private final ImportedFiles files;

    ReviewImport(ImportDesk desk, ImportedFiles files) {
        this.desk = desk;
        this.files = files;
    }

    /**
     * Accepts what is certain.
     *
     * @param part the part that is meant, null for all
     */
    public void accept(UUID id, int version, DraftPart part) {
        change(id, version, draft -> draft.accepting(part));
    }

    /** Says something to one item. */
    public void review(UUID id, int version, String itemId, DraftItem.Review review) {
        change(id, version, draft -> draft.reviewed(itemId, review));
    }

    /**
     * Corrects one item, which accepts it.
     *
     * @throws trinhky.shared.DomainProblem with every field that does not fit (422)
     */
    public void correct(
            UUID id, int version, String itemId, List<Correction.Value> values, List<Correction.Choice> choices) {
        change(id, version, draft -> draft.corrected(itemId, values, choices));
    }

    private void change(UUID id, int version, UnaryOperator<ImportDraft> change) {
        ImportedFile file = desk.toChange(id, version);
        files.save(file.with(change.apply(file.draft())));
    }
}
