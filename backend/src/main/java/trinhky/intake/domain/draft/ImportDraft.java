package trinhky.intake.domain.draft;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import trinhky.intake.domain.reading.Confidence;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.shared.DomainProblem;

/**
 * The draft that was read from a file, while a person looks through it.
 *
 * @param notes what the reader noticed in the file, e.g. {@code tracked-changes}
 */
public record ImportDraft(List<DraftItem> items, List<FindingRead> findings, List<String> notes) {

    /**
     * Accepts what is certain; what is to check is for a person to look at, one by one, and what was decided before stays.
     *
     * @param part the part that is meant, null for all
     */
    public ImportDraft accepting(DraftPart part) {
        return changed(
                item -> isOpen(item) && item.confidence() == Confidence.CERTAIN && (part == null || item.part() == part)
                        ? item.reviewed(DraftItem.Review.ACCEPTED)
                        : item);
    }

    /** Says something to one item. */
    public ImportDraft reviewed(String itemId, DraftItem.Review review) {
        require(itemId);
        return changed(item -> item.id().equals(itemId) ? item.reviewed(review) : item);
    }

    /**
     * Corrects one item, which accepts it.
     *
     * @throws DomainProblem with every field that is no number, date or choice
     */
    public ImportDraft corrected(String itemId, List<Correction.Value> values, List<Correction.Choice> choices) {
        DraftItem corrected = new Correction(require(itemId)).with(values, choices);
        return changed(item -> item.id().equals(itemId) ? corrected : item);
    }

    /** Items that nobody decided about; what the text does not give needs no decision. */
    public long open() {
        return items.stream().filter(ImportDraft::isOpen).count();
    }

    /** Open items to look at. */
    public long toCheck() {
        return items.stream()
                .filter(item -> isOpen(item) && item.confidence() == Confidence.CHECK)
                .count();
    }

    /** The accepted items of a part. */
    public List<DraftItem> accepted(DraftPart part) {
        return items.stream()
                .filter(item -> item.part() == part && item.review() == DraftItem.Review.ACCEPTED && !item.isEmpty())
                .toList();
    }

    private static boolean isOpen(DraftItem item) {
        return item.review() == DraftItem.Review.OPEN && item.confidence() != Confidence.NOT_FOUND;
    }

    private DraftItem require(String itemId) {
        return items.stream()
                .filter(item -> Objects.equals(item.id(), itemId))
                .findFirst()
                .orElseThrow(() -> DomainProblem.notFound("intake.item-unknown"));
    }

    private ImportDraft changed(UnaryOperator<DraftItem> change) {
        return new ImportDraft(items.stream().map(change).toList(), findings, notes);
    }
}
