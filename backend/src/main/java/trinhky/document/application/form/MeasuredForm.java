package trinhky.document.application.form;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.springframework.stereotype.Component;
import trinhky.document.FormCheck;
import trinhky.document.FormFinding;
import trinhky.shared.DomainProblem;

/** Measures a file rule by rule; filled fields are read as part of their page. */
@Component
@SuppressWarnings(
        "PMD.PreserveStackTrace") // the refusal says what is wrong with the file; a trace of the parser adds nothing
class MeasuredForm implements FormCheck {

    @Override
    public List<FormFinding> check(byte[] pdf) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            PDAcroForm fields = file.getDocumentCatalog().getAcroForm(null);
            if (fields != null) {
                fields.flatten();
            }
            return measured(new MeasuredPdf(file));
        } catch (IOException e) {
            throw DomainProblem.invalid("file", "document.not-pdf");
        }
    }

    private static List<FormFinding> measured(MeasuredPdf file) {
        Findings findings = new Findings();
        if (!file.sheets().isEmpty()) {
            new SheetRules(file, findings).check();
            new HeadRules(file, findings).check();
            new TextRules(file, findings).check();
            new FootRules(file, findings).check();
            new PageRules(file, findings).check();
        }
        return findings.list();
    }
}
