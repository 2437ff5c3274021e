package trinhky.distribution.application;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.FinalFiles;
import trinhky.distribution.IssueOrder;
import trinhky.distribution.OutgoingDraft;
import trinhky.distribution.OutgoingPreview;
import trinhky.distribution.domain.DocumentNumber;
import trinhky.distribution.domain.OutgoingEntry;
import trinhky.distribution.domain.TakenNumber;
import trinhky.document.DocumentStore;
import trinhky.document.IssueMarks;
import trinhky.document.StoredDocument;
import trinhky.organisation.UnitDirectory;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/**
 * Number, date, final rendition, register and frozen recipients in one transaction (Decree 30/2020, articles 14 to 16).
 */
@Service
public class IssueNumberedDocument {

    /** Subject type of issued documents: the id is that of the line of the register. */
    public static final String OUTGOING = "OUTGOING";

    private final TakeNumber numbers;
    private final OutgoingRegister register;
    private final UnitDirectory units;
    private final DocumentStore documents;
    private final FinalFiles files;

    IssueNumberedDocument(
            TakeNumber numbers,
            OutgoingRegister register,
            UnitDirectory units,
            DocumentStore documents,
            FinalFiles files) {
        this.numbers = numbers;
        this.register = register;
        this.units = units;
        this.documents = documents;
        this.files = files;
    }

    /** Issues the draft with the recipients as they are resolved today. */
    @Transactional(propagation = Propagation.MANDATORY)
    OutgoingEntry issue(IssueOrder order, OutgoingDraft draft, OutgoingPreview preview) {
        if (!documents.unchanged(order.documentId(), order.documentSha256())) {
            throw DomainProblem.refused("distribution.content-changed");
        }
        ReservedNumbers.Reserved taken = numbers.take(draft);
        OutgoingEntry entry = entry(order, draft, preview, taken.number(), taken.at());
        register.add(entry, preview.lines());
        return entry;
    }

    @SuppressWarnings("size: one line a column")
    private OutgoingEntry entry(
            IssueOrder order, OutgoingDraft draft, OutgoingPreview preview, TakenNumber taken, Instant now) {
        UUID id = UUID.randomUUID();
        DocumentNumber number = new DocumentNumber(taken.ordinal(), draft.notation());
        return new OutgoingEntry(
                id,
                draft.issuerUnitId(),
                nameOf(draft.issuerUnitId()),
                draft.documentTypeCode(),
                taken.seriesCode(),
                number,
                now.atZone(BusinessClock.ZONE).toLocalDate(),
                now,
                order.signedAt(),
                draft.summary(),
                order.signerId(),
                order.signerName(),
                order.signatureBlock(),
                draft.draftingUnitId(),
                nameOf(draft.draftingUnitId()),
                order.registrarUnitId(),
                preview.archiveCopy(),
                preview.unitCount() + 1,
                draft.subjectType(),
                draft.subjectId(),
                order.documentId(),
                order.documentSha256(),
                finalRendition(order, number, now, id).id(),
                order.issuedBy());
    }

    private String nameOf(String unitId) {
        return units.unit(unitId).name();
    }

    private StoredDocument finalRendition(IssueOrder order, DocumentNumber number, Instant now, UUID entryId) {
        IssueMarks marks = new IssueMarks(
                number.ordinalText(),
                now.atZone(BusinessClock.ZONE).toLocalDate(),
                order.signatureBlock(),
                order.signerName(),
                order.signedAt());
        return files.finish(order, marks, number.fileName(), OUTGOING, entryId.toString());
    }
}
