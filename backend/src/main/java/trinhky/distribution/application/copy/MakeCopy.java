package trinhky.distribution.application.copy;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.application.IssueNumberedDocument;
import trinhky.distribution.application.OwnUnits;
import trinhky.distribution.application.Reason;
import trinhky.distribution.application.dossier.DossierFiles;
import trinhky.distribution.application.register.ReadRegister;
import trinhky.distribution.application.register.RegisterRow;
import trinhky.distribution.domain.CopyForm;
import trinhky.distribution.domain.CopyKind;
import trinhky.document.DocumentStore;
import trinhky.shared.DomainProblem;

/**
 * A clerk makes a copy of a document that the own unit issued or received (Decree 30/2020, articles 25 to 27), with a number of
 * the unit's series of copies. The file is for the signature of who may copy.
 */
@Service
public class MakeCopy {

    /**
     * What is asked for.
     *
     * @param unitId the clerk's unit that makes it
     * @param firstPage first page of an extract, else null
     * @param recipients who gets the copy, parted by semicolons or lines
     */
    public record Order(CopyKind kind, String unitId, Integer firstPage, Integer lastPage, String recipients) {}

    private final ReadRegister register;
    private final CopyForms forms;
    private final OwnUnits units;
    private final DocumentStore documents;
    private final DocumentCopies copies;

    MakeCopy(ReadRegister register, CopyForms forms, OwnUnits units, DocumentStore documents, DocumentCopies copies) {
        this.register = register;
        this.forms = forms;
        this.units = units;
        this.documents = documents;
        this.copies = copies;
    }

    /** Refused of a document that was called back. */
    @Transactional
    public CopyRow make(UUID entryId, Order order) {
        units.requireClerk(order.unitId());
        RegisterRow original = register.entry(entryId);
        require(original, order);
        CopyForms.Numbered numbered = forms.number(original, order.kind(), order.unitId(), order.recipients());
        CopyForm form = numbered.form();
        CopyRow copy = row(form, order, file(original, form, order));
        copies.add(
                copy,
                entryId,
                order.unitId(),
                numbered.year(),
                numbered.ordinal(),
                units.official().officialId());
        return copy;
    }

    private static void require(RegisterRow original, Order order) {
        if (original.fate().recalledAt() != null) {
            throw DomainProblem.refused("distribution.recalled");
        }
        Reason.required("recipients", order.recipients());
        if (order.kind() == CopyKind.EXTRACT && (order.firstPage() == null || order.lastPage() == null)) {
            throw DomainProblem.invalid("firstPage", "distribution.field-missing");
        }
    }

    private UUID file(RegisterRow original, CopyForm form, Order order) {
        boolean extract = order.kind() == CopyKind.EXTRACT;
        byte[] pages = CopiedFile.of(
                documents.content(original.documentId()),
                form,
                extract ? order.firstPage() : 1,
                extract ? order.lastPage() : null);
        String name = DossierFiles.plain(form.number()) + ".pdf";
        return documents
                .store(
                        pages,
                        "application/pdf",
                        name,
                        IssueNumberedDocument.OUTGOING,
                        original.id().toString())
                .id();
    }

    private static CopyRow row(CopyForm form, Order order, UUID documentId) {
        boolean extract = order.kind() == CopyKind.EXTRACT;
        return new CopyRow(
                UUID.randomUUID(),
                form.kind(),
                form.number(),
                form.unitName(),
                extract ? order.firstPage() : null,
                extract ? order.lastPage() : null,
                String.join("; ", form.recipients()),
                form.madeAt(),
                documentId);
    }

    /** The copies that the own units made; not found for those who may not read the document. */
    @Transactional(readOnly = true)
    public List<CopyRow> list(UUID entryId) {
        register.entry(entryId);
        return copies.of(entryId, units.ids());
    }
}
