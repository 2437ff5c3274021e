package trinhky.document.application;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trinhky.document.DocumentStore;
import trinhky.document.FrozenFileFinish;
import trinhky.document.IssueMarks;
import trinhky.document.OfficialDocument;
import trinhky.document.PlaceOnPage;
import trinhky.document.Renditions;
import trinhky.document.StoredDocument;
import trinhky.document.TextChange;
import trinhky.document.application.PdfRendition.Printed;
import trinhky.document.application.word.WordRendition;
import trinhky.document.domain.IssueFields;
import trinhky.document.domain.PrintedForm;
import trinhky.document.domain.TextBlocks;
import trinhky.document.domain.TextBlocks.TextBlock;
import trinhky.document.domain.TextComparison;
import trinhky.shared.DomainProblem;

/** One content, three renditions: the page for reading, the PDF that is signed, the DOCX. */
@Component
@Transactional
class OfficialRenditions implements Renditions {

    private static final String PDF = "application/pdf";
    private static final String PAGE = "text/html";

    private final ReadingPage reading;
    private final PdfRendition print;
    private final DocumentStore store;
    private final PrintedForms forms;
    private final ObjectProvider<FrozenFileFinish> finish;

    OfficialRenditions(
            ReadingPage reading,
            PdfRendition print,
            DocumentStore store,
            PrintedForms forms,
            ObjectProvider<FrozenFileFinish> finish) {
        this.reading = reading;
        this.print = print;
        this.store = store;
        this.forms = forms;
        this.finish = finish;
    }

    @Override
    public String render(OfficialDocument document) {
        return reading.of(document);
    }

    @Override
    @Transactional(readOnly = true)
    public String reading(UUID documentId) {
        return forms.find(documentId).map(reading::of).orElseGet(() -> oldPage(documentId));
    }

    /** Documents submitted before the product printed PDF were frozen as pages. */
    private String oldPage(UUID documentId) {
        if (!store.describe(documentId).mediaType().equals(PAGE)) {
            throw DomainProblem.notFound("document.no-page");
        }
        return new String(store.content(documentId), StandardCharsets.UTF_8);
    }

    @Override
    public byte[] pdf(OfficialDocument document, IssueMarks marks, boolean draft) {
        return print.print(document, marks, draft).pdf();
    }

    @Override
    public byte[] docx(OfficialDocument document, IssueMarks marks) {
        return WordRendition.of(new DocumentPage(document, marks));
    }

    @Override
    public StoredDocument freeze(OfficialDocument document, String name, String ownerType, String ownerId) {
        Printed printed = print.print(document, null, false);
        UUID id = UUID.randomUUID();
        byte[] pdf = finished(id, printed);
        return keep(id, pdf, new PrintedForm(document, printed.places(), null), name, ownerType, ownerId);
    }

    private byte[] finished(UUID id, Printed printed) {
        FrozenFileFinish last = finish.getIfAvailable();
        return last == null ? printed.pdf() : last.finish(id, printed.pdf(), printed.places());
    }

    private StoredDocument keep(UUID id, byte[] pdf, PrintedForm form, String name, String ownerType, String ownerId) {
        StoredDocument stored = store.store(id, pdf, PDF, name + ".pdf", ownerType, ownerId);
        forms.keep(id, form);
        return stored;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlaceOnPage> places(UUID documentId) {
        return forms.require(documentId).places();
    }

    @Override
    @Transactional(readOnly = true)
    public OfficialDocument content(UUID documentId) {
        return forms.require(documentId).content();
    }

    @Override
    public StoredDocument continueWith(
            UUID earlierDocumentId, byte[] pdf, IssueMarks marks, String name, String ownerType, String ownerId) {
        byte[] earlier = store.content(earlierDocumentId);
        int firstDifference = Arrays.mismatch(earlier, pdf);
        if (firstDifference >= 0 && firstDifference < earlier.length) {
            throw DomainProblem.refused("document.not-continued");
        }
        PrintedForm form = forms.require(earlierDocumentId).with(marks);
        return keep(UUID.randomUUID(), pdf, form, name, ownerType, ownerId);
    }

    @Override
    public StoredDocument issue(
            UUID frozenDocumentId, IssueMarks marks, String name, String ownerType, String ownerId) {
        return forms.find(frozenDocumentId)
                .map(form -> print(form.with(marks), name, ownerType, ownerId))
                .orElseGet(() -> fillPage(frozenDocumentId, marks, name, ownerType, ownerId));
    }

    private StoredDocument print(PrintedForm form, String name, String ownerType, String ownerId) {
        Printed printed = print.print(form.content(), form.marks(), false);
        return keep(UUID.randomUUID(), printed.pdf(), form, name, ownerType, ownerId);
    }

    private StoredDocument fillPage(UUID frozen, IssueMarks marks, String name, String ownerType, String ownerId) {
        String page = IssueFields.fill(oldPage(frozen), marks);
        return store.store(page.getBytes(StandardCharsets.UTF_8), PAGE, name + ".html", ownerType, ownerId);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isIssueOf(UUID issuedDocumentId, UUID frozenDocumentId) {
        PrintedForm issued = forms.require(issuedDocumentId);
        return issued.marks() != null
                && issued.content().equals(forms.require(frozenDocumentId).content());
    }

    @Override
    @Transactional(readOnly = true)
    public List<TextChange> compare(UUID earlierDocumentId, UUID laterDocumentId) {
        return TextComparison.of(blocks(earlierDocumentId), blocks(laterDocumentId));
    }

    private List<TextBlock> blocks(UUID documentId) {
        return TextBlocks.of(
                forms.find(documentId).map(form -> reading.of(form.content())).orElseGet(() -> oldPage(documentId)));
    }
}
