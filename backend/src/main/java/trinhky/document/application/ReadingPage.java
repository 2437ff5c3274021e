package trinhky.document.application;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import trinhky.document.IssueMarks;
import trinhky.document.OfficialDocument;
import trinhky.document.domain.IssueFields;
import trinhky.document.domain.PrintedForm;

/** Renditions as HTML pages from one template, for reading on screens of every width. */
@Component
class ReadingPage {

    private static final String TEMPLATE = "document/official-document";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final ITemplateEngine templates;

    ReadingPage(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** Number, date and signature are left open. */
    String of(OfficialDocument document) {
        return templates.process(TEMPLATE, new Context(VIETNAMESE, Map.of("page", new DocumentPage(document, null))));
    }

    /** With what issuing added, if it did. */
    String of(PrintedForm form) {
        IssueMarks marks = form.marks();
        return marks == null ? of(form.content()) : IssueFields.fill(of(form.content()), marks);
    }
}
