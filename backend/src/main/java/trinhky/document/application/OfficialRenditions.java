package trinhky.document.application;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import trinhky.document.DocumentStore;
import trinhky.document.IssueMarks;
import trinhky.document.OfficialDocument;
import trinhky.document.Renditions;
import trinhky.document.StoredDocument;
import trinhky.document.TextChange;
import trinhky.document.domain.IssueFields;
import trinhky.document.domain.TextBlocks;
import trinhky.document.domain.TextComparison;

/** Renditions as HTML pages from one template. */
@Component
@Transactional
class OfficialRenditions implements Renditions {

    private static final String TEMPLATE = "document/official-document";
    private static final String HTML = "text/html";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final ITemplateEngine templates;
    private final DocumentStore store;

    OfficialRenditions(ITemplateEngine templates, DocumentStore store) {
        this.templates = templates;
        this.store = store;
    }

    @Override
    public String render(OfficialDocument document) {
        return templates.process(TEMPLATE, new Context(VIETNAMESE, Map.of("page", new DocumentPage(document))));
    }

    @Override
    public StoredDocument freeze(OfficialDocument document, String name, String ownerType, String ownerId) {
        return store.store(bytes(render(document)), HTML, name + ".html", ownerType, ownerId);
    }

    @Override
    public StoredDocument issue(
            UUID frozenDocumentId, IssueMarks marks, String name, String ownerType, String ownerId) {
        String issued = IssueFields.fill(text(frozenDocumentId), marks);
        return store.store(bytes(issued), HTML, name + ".html", ownerType, ownerId);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isIssueOf(UUID issuedDocumentId, UUID frozenDocumentId) {
        return IssueFields.withoutMarks(text(issuedDocumentId))
                .equals(IssueFields.withoutMarks(text(frozenDocumentId)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<TextChange> compare(UUID earlierDocumentId, UUID laterDocumentId) {
        return TextComparison.of(TextBlocks.of(text(earlierDocumentId)), TextBlocks.of(text(laterDocumentId)));
    }

    private String text(UUID documentId) {
        return new String(store.content(documentId), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
