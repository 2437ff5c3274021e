package trinhky.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;
import trinhky.document.FormCheck;
import trinhky.document.IssueMarks;
import trinhky.document.OfficialDocument;
import trinhky.document.OfficialDocument.Block;
import trinhky.document.OfficialDocument.Heading;
import trinhky.document.OfficialDocument.Paragraph;
import trinhky.document.OfficialDocument.Points;
import trinhky.document.OfficialDocument.Table;
import trinhky.document.Renditions;

/** Holds a document to the form: measured, archivable, and the same words in every file made of it. */
@Component
public class FormAssert {

    private static final IssueMarks MARKS = new IssueMarks(
            "05",
            LocalDate.of(2026, 2, 5),
            List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            "Nguyễn Văn Thử",
            Instant.parse("2026-02-05T02:30:00Z"));

    private final Renditions renditions;
    private final FormCheck check;

    FormAssert(Renditions renditions, FormCheck check) {
        this.renditions = renditions;
        this.check = check;
    }

    /** Before the signature and after the issue; the files stay in {@code target/form} to be looked at. */
    public void keepsTheForm(String name, OfficialDocument document) {
        for (IssueMarks marks : Stream.of(MARKS, null).toList()) {
            byte[] pdf = renditions.pdf(document, marks, false);
            byte[] docx = renditions.docx(document, marks);
            keep(name + (marks == null ? "-open" : "-issued"), pdf, docx);
            assertThat(check.check(pdf)).as("form of %s", name).isEmpty();
            assertThat(PdfA.problems(pdf)).as("PDF/A of %s", name).isEmpty();
            assertThat(missing(document, textOfPdf(pdf)))
                    .as("words missing in the PDF")
                    .isEmpty();
            assertThat(missing(document, textOfDocx(docx)))
                    .as("words missing in the DOCX")
                    .isEmpty();
        }
    }

    /** Texts of the content that the text of a file does not hold whole. */
    public static List<String> missing(OfficialDocument document, String text) {
        String file = bare(text);
        return texts(document).filter(words -> !file.contains(bare(words))).toList();
    }

    private static Stream<String> texts(OfficialDocument document) {
        List<String> texts = new ArrayList<>(document.letterhead().issuingBody());
        texts.add(document.letterhead().notation());
        texts.add(document.summary());
        texts.addAll(document.addressees());
        texts.addAll(document.legalBases());
        texts.addAll(document.recipients());
        texts.add(document.archiveLine());
        document.body().forEach(block -> add(block, texts));
        document.annexes().forEach(annex -> {
            texts.add(annex.title());
            annex.content().forEach(block -> add(block, texts));
        });
        return texts.stream();
    }

    private static void add(Block block, List<String> texts) {
        if (block instanceof Heading heading) {
            texts.add(heading.text());
        } else if (block instanceof Paragraph paragraph) {
            texts.add(paragraph.text().replaceAll("[.;,]+$", ""));
        } else if (block instanceof Points points) {
            points.marked().forEach(point -> texts.add(point.replaceAll("[.;,]+$", "")));
        } else if (block instanceof Table table) {
            table.columns().forEach(column -> texts.add(column.title()));
            table.rows().forEach(row -> texts.addAll(row.cells()));
        }
    }

    /** The text of a PDF page after page, their numbers left out. */
    public static String textOfPdf(byte[] pdf) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text.append(stripper.getText(file).strip().replaceFirst("^\\d{1,3}\\R", ""))
                        .append('\n');
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOfDocx(byte[] docx) {
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor text = new XWPFWordExtractor(file)) {
            return text.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "").toUpperCase(Locale.forLanguageTag("vi"));
    }

    private static void keep(String name, byte[] pdf, byte[] docx) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "form"));
            Files.write(folder.resolve(name + ".pdf"), pdf);
            Files.write(folder.resolve(name + ".docx"), docx);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
